using CsCheck;
using EngagementFramework.Assessments;
using EngagementFramework.Data;
using EngagementFramework.Json;
using EngagementFramework.Problems;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Json;
using static EngagementFramework.Tests.Assessments.SampleAssessments;

namespace EngagementFramework.Tests.Assessments;

public class CheckTests
{
    private static readonly Assessment Wrong = Of(
        new NoPractice { Question = "governance/9" },
        Practice(
            "governance/1",
            new EvidenceUse { Item = "e1", Shows = ["process-described", "x", "process-described"], Examples = ["e1/2", "e1/1", "e1/1"] },
            new EvidenceUse { Item = "e1", Shows = [] },
            new EvidenceUse { Item = "e1", Shows = [] },
            new EvidenceUse { Item = "e9", Shows = ["process-regular"] }) with
        {
            NotApplicable = [new InapplicableCriterion { Criterion = "y", Reason = " " }, new InapplicableCriterion { Criterion = "regular-process", Reason = "R" }],
        },
        new NoPractice { Question = "governance/1" }) with
    {
        Company = new Company { Id = "", Name = " " },
        BusinessModel = new BusinessModel
        {
            Features =
            [
                new FeatureDependence { Feature = "overuse", Dependence = Dependence.Full },
                new FeatureDependence { Feature = "low-leverage-sales-practices", Dependence = Dependence.Full },
                new FeatureDependence { Feature = "low-leverage-sales-practices", Dependence = Dependence.None },
            ],
        },
        Sources = [Report, Report with { Title = "" }],
        Evidence = [Item("e1", "2026"), new EvidenceItem { Id = "e1", Statement = "", Citations = [new Citation { Source = "s9" }], Examples = [new Example { Description = "", Citations = [new Citation { Source = "s8" }] }] }],
    };

    private static readonly (string Code, string Pointer)[] Expected =
    [
        ("blank-text", "/company/id"),
        ("blank-text", "/company/name"),
        ("unknown-feature", "/businessModel/features/0/feature"),
        ("duplicate-id", "/businessModel/features/2/feature"),
        ("duplicate-id", "/sources/1/id"),
        ("blank-text", "/sources/1/title"),
        ("duplicate-id", "/evidence/1/id"),
        ("blank-text", "/evidence/1/statement"),
        ("unknown-source", "/evidence/1/citations/0/source"),
        ("blank-text", "/evidence/1/examples/0/description"),
        ("unknown-source", "/evidence/1/examples/0/citations/0/source"),
        ("unknown-question", "/responses/0/question"),
        ("unknown-element", "/responses/1/evidence/0/shows/1"),
        ("duplicate-value", "/responses/1/evidence/0/shows/2"),
        ("unknown-example", "/responses/1/evidence/0/examples/0"),
        ("duplicate-value", "/responses/1/evidence/0/examples/2"),
        ("nothing-shown", "/responses/1/evidence/1/shows"),
        ("duplicate-use", "/responses/1/evidence/2"),
        ("nothing-shown", "/responses/1/evidence/2/shows"),
        ("unknown-evidence-item", "/responses/1/evidence/3/item"),
        ("unknown-criterion", "/responses/1/notApplicable/0/criterion"),
        ("blank-text", "/responses/1/notApplicable/0/reason"),
        ("criterion-always-applies", "/responses/1/notApplicable/1/criterion"),
        ("duplicate-response", "/responses/2/question"),
    ];

    [Fact]
    public void Everything_wrong_with_records_built_in_code_is_listed_in_the_order_of_their_members() =>
        Evaluator.Check(Wrong).Select(problem => (problem.Code, problem.Pointer)).Should().Equal(Expected);

    [Fact]
    public void The_reader_finds_the_same_in_the_document_that_the_records_make()
    {
        var problems = new AssessmentReader(Catalog, BuiltIn.Framework).Read(EngagementJson.ToUtf8Bytes(Wrong)).Problems;

        problems.Select(problem => (problem.Code, problem.Pointer)).Should().Equal(Expected);
        problems.Select(problem => problem.Message).Should().Equal(Evaluator.Check(Wrong).Select(problem => problem.Message));
        problems.Should().OnlyContain(problem => problem.Line > 0 && problem.Column > 0);
    }

    [Fact]
    public void What_is_named_of_a_ladder_that_is_not_in_use_is_not_checked_and_all_else_is()
    {
        var pinned = Wrong with { Framework = new FrameworkReference { Id = "ohchr-b-tech", Version = "2" } };
        string[] ofTheLadder = ["unknown-element", "unknown-criterion", "criterion-always-applies"];

        Evaluator.Check(pinned).Select(problem => (problem.Code, problem.Pointer))
            .Should().Equal(Expected.Where(problem => !ofTheLadder.Contains(problem.Code)).Prepend(("other-framework", "/framework")));
    }

    [Fact]
    public void Evaluating_wrong_records_throws_every_problem()
    {
        var thrown = Evaluator.Invoking(evaluator => evaluator.Evaluate(Wrong)).Should().Throw<InvalidDocumentException>().Which;

        thrown.Problems.Should().Equal(Evaluator.Check(Wrong));
        thrown.Problems.Should().OnlyContain(problem => problem.Line == null && problem.Column == null);
    }

    [Fact]
    public void Nothing_is_wrong_with_generated_assessments() =>
        GeneratedAssessments.All.Sample(assessment => Evaluator.Check(assessment).Should().BeEmpty(), iter: 500);

    [Fact]
    public void A_criterion_that_may_be_not_applicable_is_so_once()
    {
        var ladder = BuiltIn.Framework with
        {
            Levels = [.. BuiltIn.Framework.Levels.Select(level => level with { Criteria = [.. level.Criteria.Select(criterion => criterion with { MayBeNotApplicable = true })] })],
        };
        var twice = new InapplicableCriterion { Criterion = "regular-process", Reason = "R" };
        var assessment = Of(Practice("governance/1") with { NotApplicable = [twice, twice with { Reason = "S" }] });

        new AssessmentEvaluator(Catalog, ladder).Check(assessment).Select(problem => (problem.Code, problem.Pointer))
            .Should().Equal(("duplicate-value", "/responses/0/notApplicable/1/criterion"));
    }

    [Fact]
    public void A_ladder_with_something_wrong_is_refused_by_whatever_needs_it()
    {
        var ladder = BuiltIn.Framework with { Levels = [BuiltIn.Framework.Levels[0], .. BuiltIn.Framework.Levels], Name = "" };

        foreach (Action use in (Action[])[() => _ = new AssessmentEvaluator(Catalog, ladder), () => _ = new AssessmentReader(Catalog, ladder)])
        {
            // The first level twice: its value, its three stances and its id again; and the blank name.
            use.Should().Throw<InvalidDocumentException>().Which.Problems.Should().HaveCount(6);
        }
    }

    [Fact]
    public void Null_is_a_misuse_of_the_caller()
    {
        FluentActions.Invoking(() => Evaluator.Check(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Evaluator.Evaluate(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new AssessmentEvaluator(null!, BuiltIn.Framework)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new AssessmentReader(Catalog, (EngagementFramework.Levels.EvaluationFramework)null!)).Should().Throw<ArgumentNullException>();
    }
}
