using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.FollowUps;
using EngagementFramework.Json;
using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Support;
using EngagementFramework.Texts;
using EngagementFramework.Values;
using EngagementFramework.Wordings;

namespace EngagementFramework.Tests.FollowUps;

/// <summary>Worked out by hand: all documents are of 23 November 2026, so that a window of twelve months begins on 23 November 2025.</summary>
public partial class FollowUpPlannerTests
{
    private const string Question = "governance/1";
    private static readonly CardCatalog Catalog = new(BuiltIn.Cards);
    private static readonly FollowUpPlanner BuiltInPlanner = new(Catalog, BuiltIn.Framework);

    /// <summary>Level 1 takes what is done and one example, level 2 a plan and two examples, level 3 that it is told.</summary>
    private static readonly EvaluationFramework Ladder = Ladders.Of(
        [Ladders.Criterion("practice", "done")],
        [Ladders.Criterion("plan", "planned", minimum: 2)],
        [Ladders.Plain("disclosure", "told numbers-told") with { CompanyPublished = true }]);

    [Fact]
    public void An_answer_that_shows_nothing_is_asked_for_everything_practice_first() =>
        Steps(new Dossier(), 3).Should().Equal(
            "show-element practice done x1",
            "give-example practice x1 from 2025-11-23",
            "show-element plan planned x1",
            "give-example plan x2 from 2025-11-23",
            "publish disclosure told x1",
            "publish disclosure numbers-told x1");

    [Fact]
    public void Only_what_is_missing_is_asked_for() =>
        Steps(new Dossier().Shows("done", "2026-03-11: Review").Shows("planned told", "2026-04-01: Plan"), 3)
            .Should().Equal("give-example plan x1 from 2025-11-23", "publish disclosure numbers-told x1");

    [Fact]
    public void A_level_that_is_reached_needs_nothing() =>
        Steps(new Dossier().Shows("done", "2026-03-11: Review"), 1).Should().BeEmpty();

    [Fact]
    public void The_date_of_one_example_serves_all_criteria_that_it_bears_on() =>
        // e1/1 may be in the window for both criteria, e2/1 for the second only; that needs two.
        Steps(new Dossier().Shows("done planned", "2025: Review").Shows("planned", "-: Plan"), 2)
            .Should().Equal("sharpen-date practice+plan [e1/1] x1 from 2025-11-23", "sharpen-date plan [e2/1] x1 from 2025-11-23");

    [Fact]
    public void A_date_is_asked_for_before_a_new_example_and_the_rougher_one_last() =>
        Steps(new Dossier().Shows("done", "-: Undated", "2025: Rough"), 1).Should().Equal("sharpen-date practice [e1/2] x1 from 2025-11-23");

    [Fact]
    public void No_date_is_asked_for_where_none_that_the_example_can_have_would_count()
    {
        // What an assessment of 23 November 2026 has, happened by then: it helps on days up to 23 November 2027.
        var undated = With(new Dossier().Shows("done", "-: Undated"), Uses(Question, "e1"));

        Asked("2027-11-23").Should().Equal("sharpen-date practice [e1/1] x1 from 2026-11-23");
        Asked("2027-11-24").Should().Equal("give-example practice x1 from 2026-11-24");

        IEnumerable<string> Asked(string due) => Plan(undated, new FollowUpOptions { DueOn = Days.Of(due) }).Questions.Single().Requests.Select(Short);
    }

    [Fact]
    public void An_example_that_is_repeated_is_one_with_all_its_names() =>
        Steps(new Dossier().Shows("done", "2025: Review").Shows("done", "2025: Review"), 1).Should().Equal("sharpen-date practice [e1/1 e2/1] x1 from 2025-11-23");

    [Fact]
    public void The_day_of_an_example_is_asked_for_wherever_the_assessment_has_it() =>
        // The second item shows another criterion, with a wider window or none: a date for the first alone would make two examples of one.
        Steps(new Dossier().Shows("done", "2025: Review").Shows("planned", "2025: Review", "2026-03: Plan", "2026-04: Plan"), 1)
            .Should().Equal("sharpen-date practice [e1/1 e2/1] x1 from 2025-11-23");

    [Fact]
    public void What_is_out_of_date_is_to_be_renewed_and_the_latest_is_named()
    {
        var requests = Requests(new Dossier().Shows("done", "2024-02-01: First round", "2024-06: Second round", "2023: Pilot"), 1);

        requests.Select(Short).Should().Equal("renew-example practice [e1/1 e1/2 e1/3] x1 from 2025-11-23");
        requests[0].Text.Should().Be(
            "The latest example that is known is of 2024-06: Second round. Please give a newer one, with its day. It is for: practice. It counts if it is of 2025-11-23 or later.");
        requests[0].Note.Should().Be("The latest example: e1/2.");
    }

    [Fact]
    public void What_is_known_and_not_public_is_named_where_it_is_to_be_published()
    {
        var dossier = new Dossier().Shows("done", "2026-03-11: Review").Shows("planned", "2026-04-01: Plan", "2026-05-01: Plan")
            .Citing("slides", "own-private").Use("slides", "told").Citing("press", "press-public").Use("press", "told");

        var requests = Requests(dossier, 3);

        requests.Select(Short).Should().Equal("publish disclosure told items slides press x1", "publish disclosure numbers-told x1");
        requests[0].Text.Should().Be("A part of it. What shows it?");
        requests[0].Note.Should().Be("What is known of it is not public, or not published by the company itself: slides: Something is done. – press: Something is done.");
    }

    [Fact]
    public void Of_what_is_known_at_length_a_request_tells_the_beginning()
    {
        var long1 = string.Concat(Enumerable.Repeat("Something is done. ", 200));
        var dossier = new Dossier().Shows("done", "2026-03-11: Review").Shows("planned", "2026-04-01: Plan", "2026-05-01: Plan");
        foreach (var item in new[] { "s1", "s2", "s3", "s4", "s5" })
        {
            dossier.Citing(item, "own-private").Use(item, "told");
        }

        var items = dossier.Items.Select(item => item.Id[0] == 's' ? item with { Statement = long1 } : item);
        var assessment = With(dossier, dossier.Response) with { Evidence = [.. items] };

        var request = new FollowUpPlanner(Catalog, Ladder).StepsTo(assessment, Question, 3).Requests[0];

        request.Items.Should().Equal("s1", "s2", "s3", "s4", "s5");
        request.Text.Should().Be("A part of it. What shows it?");
        request.Note.Should().Contain(": s1: Something is done. Something").And.Contain("... – s2: ").And.EndWith("... – s4, s5");
        request.Note!.Length.Should().BeLessThan(900);
    }

    [Fact]
    public void The_day_of_an_example_is_asked_for_openly_and_the_analyst_is_told_the_rest()
    {
        var request = Requests(new Dossier().Shows("done", "2025: Review").Shows("done", "2025: Review"), 1).Single();

        request.Text.Should().Be("Review. On which day did this end, or happen?");
        request.Note.Should().Be(
            "The date so far: 2025. It matters for: practice. Enter the day at: e1/1, e2/1. It counts if it is of 2025-11-23 or later. If it proves to be of an earlier day, ask for a newer example instead.");
    }

    [Theory]
    [InlineData("en", "?")]
    [InlineData("fr", "\u00a0?")]
    [InlineData("es", "?")]
    public void Questions_are_questions(string language, string mark)
    {
        var texts = new WordingCatalog(BuiltIn.Wordings).For(language).Texts;
        var asked = TextCatalog.English.Keys.Where(key => key is "follow-up.ask.element" or "follow-up.ask.date" || key.StartsWith("follow-up.ask.answer.", StringComparison.Ordinal))
            .Where(key => TextCatalog.English[key] != "{question}").ToList();

        asked.Should().HaveCount(8);
        foreach (var key in asked)
        {
            texts[key].Should().EndWith(mark, key);
        }
    }

    [Fact]
    public void Two_voices_of_one_rung_are_asked_for_by_two_requests_and_none_is_dropped()
    {
        var assessment = Assessment(new NoPractice { Question = Question });

        var requests = BuiltInPlanner.StepsTo(assessment, Question, 4).Requests;

        requests.Where(request => request.Kind == RequestKind.ShowElement).Select(request => request.Element).Should().Equal(
            "process-described", "process-regular", "actions-assigned", "actions-resourced", "internal-perspectives-inform", "internal-input-described",
            "external-experts-inform", "affected-stakeholders-inform");
        requests.Where(request => request.Kind == RequestKind.GiveExample).Select(request => request.Criteria.Single()).Should().Equal(
            "regular-process", "assignment-and-resources", "internal-perspectives", "external-expert-perspectives", "affected-stakeholder-perspectives");
        requests[0].Kind.Should().Be(RequestKind.Answer);
        requests.Should().HaveCount(14);
    }

    [Theory]
    [InlineData(Stance.ContestsRelevance, "You disputed that this question is relevant. Could you explain why, or tell what is done about it?")]
    [InlineData(Stance.UnableToRespond, "You said that you are unable to respond. Could you explain what stands in the way, and tell what can be said already?")]
    [InlineData(Stance.AssertsLegality, "You answered that nothing illegal is done. Could you explain what is done about this question beyond what the law requires?")]
    [InlineData(Stance.NoPractice, "You said that nothing is in place yet. What is only planned does not count yet: what has begun since, and is in place today?")]
    [InlineData(Stance.NotAnswered, "You have not answered this question yet. Could you answer it now?")]
    [InlineData(Stance.Deferred, "You could not answer this question yet. Can you answer it now?")]
    public void Whatever_it_said_it_is_asked_for_an_answer_first(Stance stance, string said)
    {
        var requests = BuiltInPlanner.StepsTo(Assessment(StanceResponses.Of(stance)), Question, 1).Requests;

        requests.Select(request => request.Kind).Should().Equal(RequestKind.Answer, RequestKind.ShowElement, RequestKind.ShowElement, RequestKind.GiveExample);
        requests[0].Text.Should().Be(said);
    }

    [Fact]
    public void A_question_that_was_not_put_is_put() =>
        BuiltInPlanner.StepsTo(Assessment(), Question, 1).Requests[0].Text.Should().Be(Catalog.Cards[0].Questions[0].Text);

    [Theory]
    [InlineData(Stance.NotApplicable, NotFollowedUpReason.NotApplicable)]
    [InlineData(Stance.ContestsRelevanceWithExplanation, NotFollowedUpReason.RelevanceContestedWithExplanation)]
    public void What_the_assessor_is_to_weigh_is_not_asked_and_the_reason_is_told(Stance stance, NotFollowedUpReason why) =>
        BuiltInPlanner.StepsTo(Assessment(StanceResponses.Of(stance)), Question, 5).Should().Be(new FollowUpSteps { Requests = [], WhyNothing = why });

    [Fact]
    public void A_level_that_is_reached_and_a_list_are_told_apart()
    {
        var dossier = new Dossier().Shows("done", "2026-03-11: Review");
        var planner = new FollowUpPlanner(Catalog, Ladder);

        planner.StepsTo(With(dossier, dossier.Response), Question, 1).WhyNothing.Should().Be(NotFollowedUpReason.AtTarget);
        planner.StepsTo(With(dossier, dossier.Response), Question, 2).WhyNothing.Should().BeNull();
    }

    [Fact]
    public void Nothing_is_asked_about_a_card_that_does_not_cover_the_company_and_the_reason_is_told()
    {
        const string Other = "high-risk-customers-or-end-users/1";
        FeatureDependence Depends(Dependence dependence) => new() { Feature = "high-risk-customers-or-end-users", Dependence = dependence };
        var undeclared = Assessment(new NoPractice { Question = Question });
        var none = undeclared with { BusinessModel = new() { Features = [Depends(Dependence.None)] } };
        var full = undeclared with { BusinessModel = new() { Features = [Depends(Dependence.Full)] } };
        var answered = none with { Responses = [new NoPractice { Question = "high-risk-customers-or-end-users/2" }] };

        foreach (var assessment in new[] { undeclared, none })
        {
            BuiltInPlanner.StepsTo(assessment, Other, 1).Should().Be(new FollowUpSteps { Requests = [], WhyNothing = NotFollowedUpReason.CardNotCovered });
            BuiltInPlanner.Plan(assessment, new FollowUpOptions { Questions = [Other] }).Others.Where(other => other.Why != NotFollowedUpReason.NotChosen).Should().Equal(new QuestionNotFollowedUp { Question = Other, Why = NotFollowedUpReason.CardNotCovered });
            BuiltInPlanner.Plan(assessment).Others.Should().NotContain(other => other.Question == Other);
        }

        BuiltInPlanner.StepsTo(full, Other, 1).Requests.Should().HaveCount(4);
        BuiltInPlanner.StepsTo(answered, Other, 1).Requests.Should().HaveCount(4);
    }

    [Fact]
    public void Misuse_is_told()
    {
        var assessment = Assessment(new NoPractice { Question = Question });

        FluentActions.Invoking(() => BuiltInPlanner.StepsTo(assessment, "x/1", 1)).Should().Throw<ArgumentException>().WithMessage("There is no question 'x/1' on the cards in use.*");
        FluentActions.Invoking(() => BuiltInPlanner.StepsTo(assessment, Question, 0)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("The target is a level with criteria: one of 1, 2, 3, 4, 5.*");
        FluentActions.Invoking(() => BuiltInPlanner.StepsTo(assessment, Question, 1, Days.Of("2026-11-22"))).Should().Throw<ArgumentOutOfRangeException>().WithMessage("A follow-up begins no earlier than the assessment's own date, 2026-11-23.*");
        FluentActions.Invoking(() => BuiltInPlanner.Plan(assessment, new FollowUpOptions { Target = 6 })).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => BuiltInPlanner.Plan(assessment, new FollowUpOptions { LapsesWithinMonths = -1 })).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*from 0 to 1200 months*");
        FluentActions.Invoking(() => BuiltInPlanner.Plan(assessment, new FollowUpOptions { DueOn = Days.Of("2026-11-22") })).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*cannot be due before*");
        FluentActions.Invoking(() => BuiltInPlanner.Plan(assessment with { Responses = [new NoPractice { Question = "x/1" }] })).Should().Throw<InvalidDocumentException>();
    }

    [Fact]
    public void Real_companies_reach_Leading_by_what_is_asked_for_and_by_nothing_less()
    {
        var folder = Path.Combine(Repository.Root, "..", "shared", "real", "rdr-2022");
        Assert.SkipUnless(Directory.Exists(folder), "The real assessments, which are optional, are not at hand: this test needs them in a folder ../shared/real, seen from the root of the repository.");
        var reader = new AssessmentReader(Catalog, BuiltIn.Framework);
        foreach (var file in Directory.GetFiles(folder, "*.json"))
        {
            var assessment = reader.Read(File.ReadAllBytes(file)).ValueOrThrow();
            foreach (var response in assessment.Responses.Where(response => response is not (NotApplicable or ContestsRelevanceWithExplanation)))
            {
                var things = Fulfilment.OneByOne(BuiltInPlanner.StepsTo(assessment, response.Question, 5).Requests);
                Fulfilment.Level(assessment, response.Question, BuiltIn.Framework, things, assessment.AsOf).Should().Be(5, $"{file} {response.Question}");
                foreach (var thing in things.Where(thing => thing.Kind != RequestKind.Answer))
                {
                    Fulfilment.Level(assessment, response.Question, BuiltIn.Framework, [.. things.Where(other => other != thing)], assessment.AsOf).Should().BeLessThan(5, $"{file} {response.Question} {thing}");
                }
            }
        }
    }

    private static IReadOnlyList<string> Steps(Dossier dossier, int level) => [.. Requests(dossier, level).Select(Short)];

    private static IReadOnlyList<FollowUpRequest> Requests(Dossier dossier, int level) => new FollowUpPlanner(Catalog, Ladder)
        .StepsTo(With(dossier, dossier.Response), Question, level).Requests;

    private static FollowUp Plan(Assessment assessment, FollowUpOptions? options = null) => new FollowUpPlanner(Catalog, Ladder).Plan(assessment, options);

    private static string[] Problems(FollowUp plan, Assessment later, FollowUpPlanner planner) =>
        [.. FluentActions.Invoking(() => planner.Review(plan, later)).Should().Throw<InvalidDocumentException>().Which.Problems.Select(problem => $"{problem.Code} at {problem.Pointer}")];

    private static string[] Read(FollowUp plan) => [.. new FollowUpReader().Read(EngagementJson.ToUtf8Bytes(plan)).Problems.Select(problem => $"{problem.Code} at {problem.Pointer}")];

    private static string Short(FollowUpRequest request) => string.Join(' ', new[]
    {
        WireName<RequestKind>.Of(request.Kind),
        string.Join('+', request.Criteria),
        request.Element,
        request.Items.Count > 0 ? "items " + string.Join(' ', request.Items) : null,
        request.Examples.Count > 0 ? $"[{string.Join(' ', request.Examples)}]" : null,
        FormattableString.Invariant($"x{request.Count}"),
        request.From is { } from ? "from " + Iso.Text(from) : null,
    }.OfType<string>());

    private static DescribesPractice Uses(string question, string item, string shows = "done") =>
        new() { Question = question, Evidence = [new EvidenceUse { Item = item, Shows = Words.Of(shows) }] };

    private static Assessment With(Dossier dossier, params Response[] responses) => Assessment(responses) with { Evidence = dossier.Items, Sources = Dossier.Sources };

    private static Assessment Assessment(params Response[] responses) => new()
    {
        Company = new Company { Id = "tern", Name = "Tern Instruments" },
        AsOf = Days.Of("2026-11-23"),
        Responses = responses,
    };
}
