using EngagementFramework.FollowUps;
using EngagementFramework.Levels;
using EngagementFramework.Reports;
using EngagementFramework.Tests.Support;

namespace EngagementFramework.Tests.FollowUps;

/// <content>One meeting about several questions: a thing is asked for once.</content>
public partial class FollowUpPlannerTests
{
    private static readonly FollowUpSentences Sentences = new(new FrameworkCatalog(Ladder));

    [Fact]
    public void The_day_of_one_example_is_asked_for_once_and_serves_every_question_that_needs_it()
    {
        var dossier = new Dossier().Shows("done planned", "2025: Review");
        var plan = Plan(With(dossier, Uses("governance/1", "e1"), Uses("governance/2", "e1", "done planned"), Uses("governance/3", "e1")));

        // Each list stays as it is: with what stands in it the level is reached.
        plan.Questions.Select(question => $"{question.Question}: {string.Join(", ", question.Requests.Select(Short))}").Should().Equal(
            "governance/1: sharpen-date practice [e1/1] x1 from 2025-11-23",
            "governance/2: sharpen-date practice [e1/1] x1 from 2025-11-23",
            "governance/3: sharpen-date practice [e1/1] x1 from 2025-11-23");
        plan.Questions.Select(question => question.Requests[0].SameAs).Should().Equal(null, At("governance/1", 1), At("governance/1", 1));
        plan.Questions.Select(question => Sentences.Ask(question.Requests[0])).Should().Equal(
            "An exact date: Review. On which day did this end, or happen?",
            "An exact date: Asked for already, under governance/1 (1).",
            "An exact date: Asked for already, under governance/1 (1).");
        plan.Questions.Select(question => Sentences.Serves(plan, question, question.Requests[0])).Should().Equal(
            "It is asked for once, here, for these too: governance/2 (1), governance/3 (1).", null, null);
        Sentences.Counts(plan).Should().Be("Questions to take up: 3. Things to ask for: 1.");
    }

    [Fact]
    public void The_day_of_one_example_is_one_thing_whatever_it_serves()
    {
        // For the second question it serves a criterion besides, and for the third only that, which has another window.
        var ladder = Ladders.Of([Ladders.Criterion("practice", "done"), Ladders.Criterion("plan", "planned", months: 6)]);
        var dossier = new Dossier().Shows("done planned", "-: Review");
        var assessment = With(dossier, Uses("governance/1", "e1"), Uses("governance/2", "e1", "done planned"), Uses("governance/3", "e1", "planned"));

        var dates = new FollowUpPlanner(Catalog, ladder).Plan(assessment).Questions
            .ToDictionary(question => question.Question, question => question.Requests.Single(request => request.Kind == RequestKind.SharpenDate));

        dates.Values.Select(request => string.Join('+', request.Criteria)).Should().BeEquivalentTo("practice", "practice+plan", "plan");
        dates.Values.Where(request => request.SameAs is null).Should().ContainSingle();
    }

    [Fact]
    public void A_newer_example_in_place_of_the_same_one_is_asked_for_once_where_it_bears_out_the_same()
    {
        var dossier = new Dossier().Shows("done", "2024-02-01: Round");
        var plan = Plan(With(dossier, Uses("governance/1", "e1"), Uses("governance/2", "e1")));

        plan.Questions.Select(question => Short(question.Requests[0])).Should().OnlyContain(request => request == "renew-example practice [e1/1] x1 from 2025-11-23");
        plan.Questions.Select(question => question.Requests[0].SameAs).Should().Equal(null, At("governance/1", 1));
    }

    [Fact]
    public void What_is_known_and_is_to_be_published_is_asked_for_once()
    {
        var dossier = new Dossier().Shows("done", "2026-11-01: Review").Shows("planned", "2026-11-01: Plan", "2026-11-02: Plan").Citing("slides", "own-private").Use("slides", "told numbers-told");
        var response = dossier.Response;
        var plan = Plan(With(dossier, response, response with { Question = "governance/2" }));

        plan.Questions.Select(question => string.Join(", ", question.Requests.Select(Short))).Should().OnlyContain(requests => requests ==
            "publish disclosure told items slides x1, publish disclosure numbers-told items slides x1");
        plan.Questions[0].Requests.Should().OnlyContain(request => request.SameAs == null);
        plan.Questions[1].Requests.Select(request => request.SameAs).Should().Equal(At("governance/1", 1), At("governance/1", 2));
    }

    [Fact]
    public void What_is_about_one_question_alone_is_asked_for_under_each()
    {
        var plan = Plan(With(new Dossier(), Uses("governance/1", "e1") with { Evidence = [] }, Uses("governance/2", "e1") with { Evidence = [] }), new FollowUpOptions { Target = 3 });

        plan.Questions[1].Requests.Select(Short).Should().Equal(plan.Questions[0].Requests.Select(Short)).And.HaveCount(6);
        plan.Questions.SelectMany(question => question.Requests).Should().OnlyContain(request => request.SameAs == null);
    }

    [Fact]
    public void A_meeting_about_chosen_questions_asks_for_all_that_they_need()
    {
        var dossier = new Dossier().Shows("done", "2025: Review");
        var assessment = With(dossier, Uses("governance/1", "e1"), Uses("governance/2", "e1"));

        var plan = Plan(assessment, new FollowUpOptions { Questions = ["governance/2", "governance/5"] });

        plan.Questions.Single().Question.Should().Be("governance/2");
        plan.Questions.Single().Requests.Single().SameAs.Should().BeNull();
        plan.Others.Single(other => other.Why != NotFollowedUpReason.NotChosen).Question.Should().Be("governance/5");
        FluentActions.Invoking(() => Plan(assessment, new FollowUpOptions { Questions = ["x/1"] })).Should().Throw<ArgumentException>().WithMessage("There is no question 'x/1' on the cards in use.*");
    }

    private static RequestReference At(string question, int number) => new() { Question = question, Number = number };
}
