using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Json;
using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Reports;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Assessments;
using EngagementFramework.Texts;

namespace EngagementFramework.Tests.Levels;

public class FrameworkCatalogTests
{
    private static readonly EvaluationFramework Newer = BuiltIn.Framework with { Version = "2.0", Name = "Newer" };
    private static readonly EvaluationFramework Other = BuiltIn.Framework with
    {
        Id = "other",
        Levels = [.. BuiltIn.Framework.Levels.Select(level => level.Id == "absent" ? level with { Name = "Nothing yet" } : level)],
    };

    private static readonly FrameworkCatalog Frameworks = new(BuiltIn.Framework, Newer, Other);
    private static readonly CardCatalog Cards = new(BuiltIn.Cards);

    [Fact]
    public void Frameworks_are_found_by_id_and_version_and_the_first_is_the_default()
    {
        Frameworks.Default.Should().BeSameAs(BuiltIn.Framework);
        Frameworks["ohchr-b-tech", "2.0"].Should().BeSameAs(Newer);
        Frameworks.TryGetFramework("other", "1.0", out var other).Should().BeTrue();
        other.Should().BeSameAs(Other);
        Frameworks.TryGetFramework("other", "2.0", out _).Should().BeFalse();
        Frameworks.Invoking(catalog => catalog["Other", "1.0"]).Should().Throw<KeyNotFoundException>().WithMessage("*'Other'*'1.0'*");
    }

    [Fact]
    public void A_wrong_framework_or_one_that_is_there_is_refused_with_its_place()
    {
        FluentActions.Invoking(() => new FrameworkCatalog(BuiltIn.Framework, BuiltIn.Framework with { Name = "Same" })).Should().Throw<InvalidDocumentException>()
            .WithMessage("Framework 2, 'ohchr-b-tech'*").Which.Problems.Should().ContainSingle().Which.Code.Should().Be(ProblemCodes.DuplicateId);
        FluentActions.Invoking(() => new FrameworkCatalog(Other, Newer with { Version = "", Name = " " })).Should().Throw<InvalidDocumentException>()
            .WithMessage("Framework 2*").Which.Problems.Should().HaveCount(2);
        FluentActions.Invoking(() => new FrameworkCatalog()).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(null, null, "ohchr-b-tech", "1.0")]
    [InlineData("ohchr-b-tech", "2.0", "ohchr-b-tech", "2.0")]
    [InlineData("other", "1.0", "other", "1.0")]
    public void An_assessment_is_evaluated_by_the_framework_that_it_names(string? id, string? version, string usedId, string usedVersion)
    {
        var assessment = SampleAssessments.Of(new NoPractice { Question = "governance/1" }) with { Framework = id is null ? null : new FrameworkReference { Id = id, Version = version! } };
        var evaluator = new AssessmentEvaluator(Cards, Frameworks);

        evaluator.Check(assessment).Should().BeEmpty();
        var result = evaluator.Evaluate(assessment);

        result.Framework.Should().Be(new FrameworkReference { Id = usedId, Version = usedVersion });
        new AssessmentReader(Cards, Frameworks).Read(EngagementJson.ToUtf8Bytes(assessment)).ValueOrThrow().Should().Be(assessment);
        var report = new MarkdownReport(Cards, Frameworks).ToText(result);
        report.Contains("Nothing yet", StringComparison.Ordinal).Should().Be(usedId == "other");
    }

    [Fact]
    public void A_framework_that_is_not_in_use_is_a_problem_that_lists_those_that_are()
    {
        var assessment = SampleAssessments.Of() with { Framework = new FrameworkReference { Id = "other", Version = "3" } };

        var problems = new AssessmentEvaluator(Cards, Frameworks).Check(assessment);

        problems.Should().ContainSingle().Which.Message.Should().Contain("other 3").And.Contain("ohchr-b-tech 1.0, ohchr-b-tech 2.0, other 1.0");
        FluentActions.Invoking(() => new AssessmentEvaluator(Cards, Frameworks).Evaluate(assessment)).Should().Throw<InvalidDocumentException>();
    }

    [Fact]
    public void An_evaluator_needs_a_framework_and_each_once()
    {
        FluentActions.Invoking(() => new AssessmentEvaluator(Cards, [])).Should().Throw<ArgumentException>();
        var one = new EngagementFramework.Evaluation.ResponseEvaluator(BuiltIn.Framework);
        FluentActions.Invoking(() => new AssessmentEvaluator(Cards, [one, one], TextCatalog.English)).Should().Throw<InvalidDocumentException>();
    }
}
