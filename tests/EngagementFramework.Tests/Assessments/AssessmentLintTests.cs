using EngagementFramework.Assessments;
using EngagementFramework.Data;
using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Json;
using EngagementFramework.Tests.Support;

namespace EngagementFramework.Tests.Assessments;

/// <summary>What is surely not meant in an assessment, each at its border. The fixtures hold the rest.</summary>
public class AssessmentLintTests
{
    // As of 30 June 2026.
    private static readonly Source Report = SampleAssessments.Report with { Url = "https://example.org/report", Published = PartialDate.Parse("2026-03") };
    private static readonly Assessment Sound = SampleAssessments.Of(SampleAssessments.Nascent("governance/1")) with { Sources = [Report] };

    [Fact]
    public void A_sound_assessment_warns_of_nothing() => Lint(Sound).Should().BeEmpty();

    [Theory]
    [InlineData("2026-06-30", false)]
    [InlineData("2026-07-01", true)]
    public void An_answer_may_be_received_on_the_last_day_that_is_known(string day, bool warns) =>
        Codes(Sound with { Responses = [Sound.Responses[0] with { ReceivedOn = Days.Of(day) }] })
            .Should().Equal(warns ? [(ProblemCodes.ReceivedAfterAsOf, "/responses/0/receivedOn")] : Array.Empty<(string, string)>());

    [Theory]
    [InlineData("2026-06-01", false)]
    [InlineData("2026-06-02", true)]
    [ProvesCode(ProblemCodes.AskedAfterReceived)]
    public void A_question_may_be_asked_on_the_day_of_its_answer(string day, bool warns) =>
        Codes(Sound with { Responses = [Sound.Responses[0] with { AskedOn = Days.Of(day), ReceivedOn = Days.Of("2026-06-01") }] })
            .Should().Equal(warns ? [(ProblemCodes.AskedAfterReceived, "/responses/0/askedOn")] : Array.Empty<(string, string)>());

    [Theory]
    [InlineData("2026-06-30", false)]
    [InlineData("2026-07-01", true)]
    public void A_source_may_be_read_on_the_last_day_that_is_known(string day, bool warns) =>
        Codes(Sound with { Sources = [Report with { Retrieved = Days.Of(day) }] })
            .Should().Equal(warns ? [(ProblemCodes.SourceAfterAsOf, "/sources/0/retrieved")] : Array.Empty<(string, string)>());

    [Theory]
    [InlineData("2026-06-30", false)]
    [InlineData("2026", false)]
    [InlineData("2026-06", false)]
    [InlineData("2026-01/2026-07", true)]
    [InlineData("2026-07", true)]
    [InlineData("2026-Q3", true)]
    [InlineData("2026-07-01", true)]
    public void A_rough_date_is_after_a_day_only_where_the_whole_of_it_is(string date, bool warns) =>
        Codes(Sound with { Sources = [Report with { Published = PartialDate.Parse(date) }] })
            .Should().Equal(warns ? [(ProblemCodes.SourceAfterAsOf, "/sources/0/published")] : Array.Empty<(string, string)>());

    [Fact]
    public void Only_what_is_public_needs_a_link_and_everything_a_date()
    {
        Codes(Sound with { Sources = [Report with { Url = " " }] }).Should().Equal((ProblemCodes.SourceWithoutLink, "/sources/0"));
        Codes(Sound with { Sources = [Report with { Url = null, ArchivedUrl = "https://example.org/copy" }] }).Should().BeEmpty();
        Codes(Sound with { Sources = [Report with { Url = null, Public = false }] }).Should().BeEmpty();
        Codes(Sound with { Sources = [Report with { Published = null, Public = false }] }).Should().Equal((ProblemCodes.SourceWithoutDate, "/sources/0"));
        Codes(Sound with { Sources = [Report with { Published = null, Retrieved = Days.Of("2026-06-01") }] }).Should().BeEmpty();
    }

    [Fact]
    public void A_source_is_cited_by_an_item_or_an_example()
    {
        var other = Report with { Id = "other" };
        var example = Sound.Evidence[0].Examples[0] with { Citations = [new Citation { Source = "other" }] };

        Codes(Sound with { Sources = [Report, other] }).Should().Equal((ProblemCodes.UncitedSource, "/sources/1"));
        Codes(Sound with { Sources = [Report, other], Evidence = [Sound.Evidence[0] with { Examples = [example] }] }).Should().BeEmpty();
    }

    [Fact]
    public void Evidence_is_used_by_a_response()
    {
        var other = Sound.Evidence[0] with { Id = "other" };

        Codes(Sound with { Evidence = [.. Sound.Evidence, other] }).Should().Equal((ProblemCodes.UnusedEvidence, "/evidence/1"));
        Codes(Sound with { Evidence = [.. Sound.Evidence, other], Responses = [.. Sound.Responses, SampleAssessments.Nascent("governance/2", "other")] }).Should().BeEmpty();
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData(" ", "", true)]
    [InlineData("They teach the law of war.", null, false)]
    [InlineData(null, "Two professors, see the letter.", false)]
    public void Who_holds_experts_to_be_credible_says_why(string? itemNote, string? responseNote, bool warns)
    {
        var response = new DescribesPractice { Question = "governance/1", Note = responseNote, Evidence = [new EvidenceUse { Item = "e1", Shows = ["process-described", "external-experts-inform"] }] };

        Codes(Sound with { Evidence = [Sound.Evidence[0] with { Note = itemNote }], Responses = [response] })
            .Should().Equal(warns ? [(ProblemCodes.MissingNote, "/responses/0/evidence/0/shows/1")] : Array.Empty<(string, string)>());
    }

    [Fact]
    public void Which_elements_need_a_note_is_said_by_the_ladder_that_the_assessment_names()
    {
        BuiltIn.Framework.Criteria.SelectMany(criterion => criterion.Elements).Where(element => element.NeedsNote).Select(element => element.Id).Should().Equal("external-experts-inform");

        var plain = Ladders.Criterion("practice", "a b");
        var ladder = Ladders.Of([plain with { Elements = [plain.Elements[0], plain.Elements[1] with { NeedsNote = true }] }]);
        var evaluator = new AssessmentEvaluator(SampleAssessments.Catalog, new FrameworkCatalog(BuiltIn.Framework, ladder));
        var assessment = Sound with
        {
            Framework = new FrameworkReference { Id = ladder.Id, Version = ladder.Version },
            Responses = [new DescribesPractice { Question = "governance/1", Evidence = [new EvidenceUse { Item = "e1", Shows = ["a", "b"] }] }],
        };

        evaluator.Lint(assessment).Select(warning => (warning.Code, warning.Pointer)).Should().Equal((ProblemCodes.MissingNote, "/responses/0/evidence/0/shows/1"));
    }

    [Fact]
    public void Right_identifiers_of_the_company_are_not_warned_of()
    {
        Codes(Sound with { Company = Sound.Company with { Lei = "000000EXAMPLE0000191", Isin = "XX1234567899" } }).Should().BeEmpty();
        Codes(Sound with { Company = Sound.Company with { Lei = "", Isin = "" } }).Should().Equal((ProblemCodes.WrongLei, "/company/lei"), (ProblemCodes.WrongIsin, "/company/isin"));
    }

    [Fact]
    public void What_the_company_wrote_may_hold_anything()
    {
        var citation = new Citation { Source = "report", Locator = "Chapter XXX", Quote = "Dear {name} …" };
        Codes(Sound with { Evidence = [Sound.Evidence[0] with { Citations = [citation] }] }).Should().BeEmpty();
    }

    [Fact]
    public void Where_something_is_wrong_there_are_problems_and_no_warnings()
    {
        var wrong = Sound with { Company = Sound.Company with { Name = "", Lei = "x" } };

        SampleAssessments.Evaluator.Check(wrong).Should().ContainSingle();
        Lint(wrong).Should().BeEmpty();
    }

    [Fact]
    public void No_result_depends_on_warnings()
    {
        var careless = Sound with { Company = Sound.Company with { Lei = "x" }, Responses = [Sound.Responses[0] with { ReceivedOn = Days.Of("2027-01-01") }] };

        SampleAssessments.Evaluator.Check(careless).Should().BeEmpty();
        SampleAssessments.Evaluator.Evaluate(careless).Summary.Should().Be(SampleAssessments.Evaluator.Evaluate(Sound).Summary);
    }

    private static IReadOnlyList<Problem> Lint(Assessment assessment) => SampleAssessments.Evaluator.Lint(assessment);

    private static IEnumerable<(string Code, string Pointer)> Codes(Assessment assessment) => Lint(assessment).Select(warning => (warning.Code, warning.Pointer));
}
