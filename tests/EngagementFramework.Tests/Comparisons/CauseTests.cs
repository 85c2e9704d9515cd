using EngagementFramework.Assessments;
using EngagementFramework.Comparisons;
using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Json;
using EngagementFramework.Tests.Support;
using EngagementFramework.Values;

namespace EngagementFramework.Tests.Comparisons;

/// <summary>One question, one cause at a time, worked out by hand: rung 1 asks for <c>shown</c> and one example of twelve months, rung 2 for <c>told</c>, company-published.</summary>
public class CauseTests
{
    private const string Question = "governance/1";

    private static readonly EvaluationFramework Ladder = Ladders.Of([Ladders.Criterion("practice", "shown")], [Ladders.Plain("disclosure", "told") with { CompanyPublished = true }]);

    private static readonly Source Public = new() { Id = "report", Title = "Report", Publisher = Publisher.Company, Public = true };

    [Fact]
    public void An_example_ages_by_the_calendar_alone() =>
        // The example counts until 2027-03-11.
        Steps(Of("2026-06-30", Shows(Item("It reviews.", "2026-03-11"))), Of("2027-06-30", Shows(Item("It reviews.", "2026-03-11"))))
            .Should().Equal("time-passed: 1 to 0, gained [], lost [practice]");

    [Fact]
    public void What_was_still_to_come_has_happened() =>
        Steps(Of("2026-06-30", Shows(Item("It reviews.", "2026-09-01"))), Of("2026-12-31", Shows(Item("It reviews.", "2026-09-01"))))
            .Should().Equal("known-later: 0 to 1, gained [practice], lost []");

    [Fact]
    public void The_stance_changes_before_evidence_is_looked_at() =>
        Steps(Of("2026-06-30", new NoPractice { Question = Question }), Of("2026-06-30", Shows(Item("It reviews.", "2026-03-11"))))
            .Should().Equal("stance-changed: 0 to 0, gained [], lost []", "evidence-added: 0 to 1, gained [practice], lost []");

    [Fact]
    public void Evidence_goes_with_the_stance() =>
        Steps(Of("2026-06-30", Shows(Item("It reviews.", "2026-03-11"))), Of("2026-06-30", new ContestsRelevance { Question = Question }))
            .Should().Equal("stance-changed: 1 to -1, gained [], lost [practice]");

    [Fact]
    public void A_question_that_is_asked_now_had_no_level() =>
        Steps(Of("2026-06-30"), Of("2026-06-30", new NoPractice { Question = Question })).Should().Equal("stance-changed: none to 0, gained [], lost []");

    [Fact]
    public void A_date_is_sharpened() =>
        Steps(Of("2026-06-30", Shows(Item("It reviews.", [null]))), Of("2026-06-30", Shows(Item("It reviews.", "2026-03-11"))))
            .Should().Equal("date-sharpened: 0 to 1, gained [practice], lost []");

    [Fact]
    public void A_date_that_was_not_possible_then_is_another_example() =>
        // Undated in June 2026 cannot have been in September.
        Steps(Of("2026-06-30", Shows(Item("It reviews.", [null]))), Of("2026-12-31", Shows(Item("It reviews.", "2026-09-01"))))
            .Should().Equal("evidence-added: 0 to 1, gained [practice], lost []");

    [Fact]
    public void The_same_evidence_is_read_otherwise()
    {
        var item = Item("It reviews, and says so.", "2026-03-11", Public);
        Steps(Of("2026-06-30", [Public], (item, ["shown"])), Of("2026-06-30", [Public], (item, ["shown", "told"])))
            .Should().Equal("reading-changed: 1 to 2, gained [disclosure], lost []");
    }

    [Fact]
    public void A_source_that_has_become_public_is_evidence_added()
    {
        var item = Item("It reviews, and says so.", "2026-03-11", Public);
        Steps(Of("2026-06-30", [Public with { Public = false }], (item, ["shown", "told"])), Of("2026-06-30", [Public], (item, ["shown", "told"])))
            .Should().Equal("evidence-added: 1 to 2, gained [disclosure], lost []");
    }

    [Fact]
    public void Examples_are_told_only_of_criteria_that_ask_for_them()
    {
        var later = Of("2026-06-30", [Public], (Item("It reviews, and says so.", "2026-03-11", Public), ["shown", "told"]));

        var step = Compare(Of("2026-06-30", new NoPractice { Question = Question }), later, null, Ladder).Cards[0].Questions[0].Steps[1];

        step.Gained.Should().Equal("practice", "disclosure");
        step.Examples.Should().ContainSingle().Which.Criteria.Should().Equal("practice");
    }

    [Fact]
    public void Evidence_is_withdrawn() =>
        Steps(Of("2026-06-30", Shows(Item("It reviews.", "2026-03-11"))), Of("2026-06-30", [], (Item("Something else."), ["told"])))
            .Should().Equal("evidence-withdrawn: 1 to 0, gained [], lost [practice]");

    [Fact]
    public void An_example_that_the_same_item_no_longer_has_is_withdrawn_and_not_read_otherwise() =>
        Steps(Of("2026-06-30", Shows(Item("It reviews.", "2026-03-11"))), Of("2026-06-30", Shows(Item("It reviews."))))
            .Should().Equal("evidence-withdrawn: 1 to 0, gained [], lost [practice]");

    [Fact]
    public void Causes_that_cancel_are_both_told() =>
        Steps(Of("2026-06-30", Shows(Item("It reviews.", "2026-03-11"))), Of("2027-06-30", Shows(Item("It reviews.", "2026-03-11", "2027-03-11"))))
            .Should().Equal("time-passed: 1 to 0, gained [], lost [practice]", "evidence-added: 0 to 1, gained [practice], lost []");

    [Fact]
    public void The_ladder_changes_after_everything_else()
    {
        var stricter = Ladders.Of([Ladders.Criterion("practice", "shown", minimum: 2)], [Ladders.Plain("disclosure", "told")]) with { Version = "2.0" };
        var assessment = Of("2026-06-30", Shows(Item("It reviews.", "2026-03-11")));
        Steps(assessment, assessment with { Framework = new() { Id = stricter.Id, Version = "2.0" } }, null, Ladder, stricter)
            .Should().Equal("framework-changed: 1 to 0, gained [], lost [practice]");
    }

    [Fact]
    public void The_benefit_of_the_doubt_comes_last()
    {
        var assessment = Of("2026-06-30", Shows(Item("It reviews.", [null])));
        Steps(assessment, assessment, new() { Later = new() { BenefitOfTheDoubt = true } }).Should().Equal("options-changed: 0 to 1, gained [], lost []");
    }

    [Fact, ProvesCode(ProblemCodes.OtherCompany)]
    public void Two_companies_are_not_compared() => Codes(Of("2026-06-30"), Of("2026-06-30") with { Company = new() { Id = "b", Name = "A" } })
        .Should().Equal("other-company at /later/company/id");

    [Fact, ProvesCode(ProblemCodes.OutOfOrder)]
    public void The_second_must_not_be_the_earlier_one()
    {
        Codes(Of("2026-06-30"), Of("2026-06-29")).Should().Equal("out-of-order at /later/asOf");
        Codes(Of("2026-06-30"), Of("2026-06-30"), new() { Earlier = new() { AsOf = new DateOnly(2026, 7, 1) } }).Should().Equal("out-of-order at /later/asOf");
    }

    [Fact]
    public void What_is_wrong_with_both_is_told_at_once() =>
        Codes(Of("2026-06-30", new NoPractice { Question = "x/1" }), Of("2026-06-30", new NoPractice { Question = "y/1" }))
            .Should().Equal("unknown-question at /earlier/responses/0/question", "unknown-question at /later/responses/0/question");

    private static string[] Codes(Assessment earlier, Assessment later, ComparisonOptions? options = null) =>
        [.. FluentActions.Invoking(() => Compare(earlier, later, options, Ladder)).Should().Throw<InvalidDocumentException>().Which.Problems.Select(problem => $"{problem.Code} at {problem.Pointer}")];

    private static string[] Steps(Assessment earlier, Assessment later, ComparisonOptions? options = null, params EvaluationFramework[] ladders) =>
    [
        .. Compare(earlier, later, options, ladders.Length == 0 ? [Ladder] : ladders).Cards[0].Questions[0].Steps.Select(step =>
            $"{WireName<ChangeCause>.Of(step.Cause)}: {Level(step.From)} to {Level(step.To)}, gained [{string.Join(", ", step.Gained)}], lost [{string.Join(", ", step.Lost)}]"),
    ];

    private static AssessmentComparison Compare(Assessment earlier, Assessment later, ComparisonOptions? options, params EvaluationFramework[] ladders) =>
        new AssessmentComparer(DocumentFormat.Catalog, new FrameworkCatalog(ladders)).Compare(earlier, later, options);

    private static string Level(QuestionState state) => state.Level is { } level ? FormattableString.Invariant($"{level.Value}") : "none";

    private static (EvidenceItem, string[])[] Shows(EvidenceItem item) => [(item, ["shown"])];

    private static Assessment Of(string asOf, (EvidenceItem, string[])[] uses) => Of(asOf, [], uses);

    private static Assessment Of(string asOf, Source[] sources, params (EvidenceItem Item, string[] Shows)[] uses) =>
        Of(asOf, new DescribesPractice { Question = Question, Evidence = [.. uses.Select(use => new EvidenceUse { Item = use.Item.Id, Shows = use.Shows })] }) with
        {
            Sources = sources,
            Evidence = [.. uses.Select(use => use.Item)],
        };

    private static Assessment Of(string asOf, params Response[] responses) => new()
    {
        Company = new() { Id = "a", Name = "A" },
        AsOf = Days.Of(asOf),
        Responses = responses,
    };

    private static EvidenceItem Item(string statement, params string?[] dates) => new()
    {
        Id = "e1",
        Statement = statement,
        Examples = [.. dates.Select(date => new Example { Date = date is null ? null : PartialDate.Parse(date), Description = "A review." })],
    };

    private static EvidenceItem Item(string statement, string? date, Source source) => Item(statement, [date]) with { Citations = [new() { Source = source.Id }] };
}
