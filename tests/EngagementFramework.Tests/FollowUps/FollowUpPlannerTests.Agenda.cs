using EngagementFramework.Evaluation;
using EngagementFramework.FollowUps;
using EngagementFramework.Levels;
using EngagementFramework.Reports;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Support;

namespace EngagementFramework.Tests.FollowUps;

/// <content>Which questions, in which order, and up to which days.</content>
public partial class FollowUpPlannerTests
{
    [Fact]
    public void What_nobody_was_asked_is_put_and_only_the_analyst_is_told()
    {
        var plan = Plan(With(new Dossier(), new NotAnswered { Question = Question, Origin = Origin.DeskResearch }));

        plan.Questions.Single().Origin.Should().Be(Origin.DeskResearch);
        plan.Questions.Single().Requests[0].Text.Should().Be(Catalog.Cards[0].Questions[0].Text);
        plan.Questions.Single().Requests[0].Note.Should().Be("Nothing on this was found in the documents that were read, and the company was not asked.");
        new FollowUpSentences(new FrameworkCatalog(Ladder)).Why(plan.Questions.Single()).Should().Be("nothing found in the documents that were read; the company was not asked");
    }

    [Fact]
    public void A_level_that_lapsed_before_the_follow_up_is_told()
    {
        var assessment = With(new Dossier().Shows("done", "2025-12-24: Review"), Uses(Question, "e1"));

        var notice = Plan(assessment, new FollowUpOptions { AsOf = Days.Of("2027-01-01") }).Notices.Single();

        notice.Code.Should().Be(NoticeCodes.LapsedBefore);
        notice.Message.Should().EndWith("Newer evidence would bring them back: governance/1 (1).");
        Plan(assessment, new FollowUpOptions { AsOf = Days.Of("2026-12-24") }).Notices.Should().BeEmpty();
    }

    [Fact]
    public void The_floor_is_told_from_a_level_that_the_answer_itself_has()
    {
        var ladder = Ladders.Of([Ladders.Criterion("practice", "done")]);
        var sentences = new FollowUpSentences(new FrameworkCatalog(ladder));

        var plan = new FollowUpPlanner(Catalog, ladder).Plan(With(new Dossier().Shows("done"), Uses(Question, "e1"), new NoPractice { Question = "governance/2" }));

        plan.Questions.ToDictionary(question => question.Question, sentences.Objective).Should().Equal(new Dictionary<string, string>
        {
            [Question] = $"{plan.Questions[0].Level} (floor), to reach {plan.Questions[0].Target}",
            ["governance/2"] = $"{plan.Questions[1].Level}, to reach {plan.Questions[1].Target}",
        });
        FollowUpSentences.HasFloor(plan).Should().BeTrue();
    }

    [Fact]
    public void The_agenda_takes_red_flags_then_lapses_then_cheap_gains_then_silence()
    {
        var dossier = new Dossier().Shows("done", "2026-03-11: Review").Shows("done", "2025-12-24: Review").Shows("done", "2026-11-01: Review");
        var plan = Plan(With(
            dossier,
            new NotAnswered { Question = "governance/1" },
            Uses("governance/2", "e3"),
            Uses("governance/3", "e1"),
            Uses("governance/4", "e2"),
            new AssertsLegality { Question = "governance/5" }));

        // The window of e2's example ends on 24 December 2026, that of e1's on 11 March 2027, that of e3's after half a year.
        plan.KeepUntil.Should().Be(Days.Of("2027-05-23"));
        plan.Questions.Select(question => $"{question.Question} {question.Why} {question.HoldsUntil:yyyy-MM-dd}").Should().Equal(
            "governance/5 RedFlag ",
            "governance/4 Lapse 2026-12-24",
            "governance/3 Lapse 2027-03-11",
            "governance/2 Gain 2027-11-01",
            "governance/1 NoAnswer ");
        plan.Questions[1].Requests.Select(Short).Should().Equal(
            "renew-example practice [e2/1] x1 from 2026-05-23", "show-element plan planned x1", "give-example plan x2 from 2025-11-23");
        plan.Questions[1].Milestones.Select(milestone => $"{milestone.Criterion} {milestone.Purpose} {string.Join(' ', milestone.Requests)}").Should().Equal("practice Keep 1", "plan Reach 2 3");
        plan.Questions[1].Target.Value.Should().Be(2);
    }

    [Fact]
    public void What_nothing_is_asked_about_is_listed_with_the_reason()
    {
        var dossier = new Dossier().Shows("done", "2026-11-01: Review");
        var plan = Plan(
            With(
                dossier,
                Uses("governance/2", "e1"),
                new NotApplicable { Question = "governance/3", Explanation = "It sells nothing." },
                new ContestsRelevanceWithExplanation { Question = "governance/4", Explanation = "It has no board." }),
            new FollowUpOptions { Target = 1 });

        plan.Questions.Should().BeEmpty();
        plan.Others.Select(other => $"{other.Question} {other.Why} {other.Level}").Should().Equal(
            "governance/1 NotAsked ", "governance/2 AtTarget 1 Rung 1", "governance/3 NotApplicable ", "governance/4 RelevanceContestedWithExplanation ", "governance/5 NotAsked ");
    }

    [Fact]
    public void Without_a_look_ahead_nothing_is_asked_for_what_lapses() =>
        Plan(With(new Dossier().Shows("done", "2025-12-01: Review"), Uses(Question, "e1")), new FollowUpOptions { LapsesWithinMonths = 0 })
            .Questions.Single().Milestones.Should().ContainSingle().Which.Criterion.Should().Be("plan");

    [Fact]
    public void How_much_is_there_only_to_keep_levels_is_told_at_the_top()
    {
        var dossier = new Dossier().Shows("done planned", "2026-10-01: Review", "2026-10-02: Plan").Shows("done", "2026-10-03: Check");
        var assessment = With(dossier, Uses("governance/1", "e1", "done planned"), Uses("governance/2", "e2"), new NoPractice { Question = "governance/3" });
        var options = new FollowUpOptions { Target = 2, LapsesWithinMonths = 0 };
        var far = Plan(assessment, options with { DueOn = Days.Of("2028-01-01") });

        // governance/1 is at the target, and takes three newer examples to stay there; governance/2 takes one of its four things for that.
        Sentences.OnlyKept(far).Should().Be("Of these, only so that levels hold through 2028-01-01, for evidence is out of date by then: questions 1, things 4.");
        Sentences.OnlyKept(Plan(assessment, options)).Should().BeNull();
    }

    [Fact]
    public void What_serves_another_question_besides_is_not_there_only_to_keep_a_level()
    {
        // One newer example for both questions: the first is to be kept, the second to be reached.
        var ladder = Ladders.Of([Ladders.Criterion("practice", "done")]);
        var renewed = new FollowUpRequest { Number = 1, Kind = RequestKind.RenewExample, Criteria = ["practice"], Examples = ["e1/1"], Count = 1, Text = "A newer one." };
        var plan = new FollowUpPlanner(Catalog, ladder).Plan(With(new Dossier().Shows("done", "2026-01-01: Review"), Uses("governance/1", "e1")));
        var kept = plan.Questions.Single() with { Requests = [renewed] };
        var reached = kept with
        {
            Question = "governance/2",
            Requests = [renewed with { SameAs = At("governance/1", 1) }],
            Milestones = [kept.Milestones[0] with { Purpose = MilestonePurpose.Reach }],
        };

        Sentences.OnlyKept(plan with { Questions = [kept] }).Should().EndWith("questions 1, things 1.");
        Sentences.OnlyKept(plan with { Questions = [kept, reached] }).Should().BeNull();
    }

    [Fact]
    public void What_is_asked_for_counts_on_the_day_it_is_due()
    {
        var dossier = new Dossier().Shows("done planned", "2026-03-11: Review", "2026-04: Plan");

        var plan = Plan(With(dossier, Uses(Question, "e1", "done planned")), new FollowUpOptions { Target = 3, DueOn = Days.Of("2027-11-01") });

        // The level of two examples lapses before the day that is set, from which twelve months reach back to 1 November 2026.
        plan.KeepUntil.Should().Be(Days.Of("2027-11-01"));
        plan.Questions.Single().Requests.Select(Short).Should().Equal(
            "renew-example practice [e1/1 e1/2] x1 from 2026-11-01",
            "renew-example plan [e1/1 e1/2] x2 from 2026-11-01",
            "publish disclosure told x1",
            "publish disclosure numbers-told x1");
        Plan(With(new Dossier(), new NoPractice { Question = Question }), new FollowUpOptions { DueOn = Days.Of("2027-11-01") })
            .Questions.Single().Requests.Select(Short).Should().Equal("answer  x1", "show-element practice done x1", "give-example practice x1 from 2026-11-01");
    }
}
