using EngagementFramework.Assessments;
using EngagementFramework.Data;
using EngagementFramework.FollowUps;
using EngagementFramework.Json;
using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Reports;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Support;

namespace EngagementFramework.Tests.FollowUps;

/// <content>Ticking off.</content>
public partial class FollowUpPlannerTests
{
    [Fact]
    public void A_later_assessment_ticks_off_what_is_reached_and_what_is_not()
    {
        var dossier = new Dossier().Shows("done", "2026-03-11: Review");
        var before = With(dossier, Uses("governance/1", "e1"), new NoPractice { Question = "governance/2" }, new NotAnswered { Question = "governance/3" }, Uses("governance/4", "e1"));
        var plan = Plan(before, new FollowUpOptions { DueOn = Days.Of("2027-06-30") });
        var more = new Dossier().Shows("done planned", "2027-09-01: Review", "2027-08: Plan").Shows("done", "2026-03-11: Review").Shows("done", "-: Somewhen");
        var after = With(more, Uses("governance/1", "e1", "done planned"), Uses("governance/2", "e3"), Uses("governance/4", "e2")) with { AsOf = Days.Of("2027-11-23") };

        var review = new FollowUpPlanner(Catalog, Ladder).Review(plan, after);

        review.Objectives.Select(objective => $"{objective.Question} {objective.Status} {objective.Overdue}: {string.Join(", ", objective.Milestones.Select(milestone => $"{milestone.Criterion ?? "answer"} {milestone.Status}"))}")
            .Should().BeEquivalentTo(
                "governance/1 Reached False: practice Reached, plan Reached",
                "governance/2 Open True: answer Reached, practice Doubtful",
                "governance/3 Open True: answer Open, practice Open",
                "governance/4 Lower True: practice Lost, plan Open");
        review.Objectives.Single(objective => objective.Question == "governance/4").Milestones[1].Missing.Should().Equal("planned");
        review.Counts.Should().Be(new ReviewCounts { Reached = 1, Open = 2, Lower = 1, Overdue = 3, Milestones = 8, MilestonesReached = 3 });
    }

    [Fact]
    public void A_review_is_of_the_same_company_by_the_same_ladder_and_not_from_before()
    {
        var assessment = Assessment(new NoPractice { Question = Question });
        var plan = BuiltInPlanner.Plan(assessment);

        Problems(plan, assessment with { Company = new() { Id = "gull", Name = "Gull Post" } }, BuiltInPlanner).Should().Equal("other-company at /company/id");
        Problems(plan, assessment with { AsOf = Days.Of("2026-11-22") }, BuiltInPlanner).Should().Equal("out-of-order at /asOf");
        Problems(plan, assessment, new FollowUpPlanner(Catalog, Ladder)).Should().Equal("other-framework at ");
        Problems(plan, assessment with { Responses = [new NoPractice { Question = "x/1" }] }, BuiltInPlanner).Should().Equal("unknown-question at /responses/0/question");
        FluentActions.Invoking(() => BuiltInPlanner.Review(plan, assessment with { Company = new() { Id = "gull", Name = "Gull Post" }, AsOf = Days.Of("2026-11-22") }))
            .Should().Throw<InvalidDocumentException>().Which.Problems.Should().OnlyContain(problem => problem.Message.Contains("Review a follow-up by", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_to_be_kept_is_ticked_off_once_it_holds_for_so_long()
    {
        var before = With(new Dossier().Shows("done planned", "2026-03-11: Review", "2026-11-01: Plan", "2026-11-02: Plan"), Uses(Question, "e1", "done planned"));
        var one = before with { Responses = [Uses(Question, "e1", "done")], Evidence = [.. new Dossier().Shows("done", "2026-03-11: Review").Items] };
        var plan = Plan(one, new FollowUpOptions { Target = 1 });

        // The window of the example ends on 11 March 2027; the level is to be kept until 23 May.
        var same = new FollowUpPlanner(Catalog, Ladder).Review(plan, one);
        same.KeepUntil.Should().Be(Days.Of("2027-05-23"));
        same.Objectives.Single().Should().BeEquivalentTo(new { Status = ObjectiveStatus.Open, Level = new { Value = 1 }, HoldsUntil = Days.Of("2027-03-11") });
        same.Objectives.Single().Milestones.Single().Status.Should().Be(MilestoneStatus.Open);
        new FollowUpSentences(new FrameworkCatalog(Ladder)).Objective(same.Objectives.Single()).Should().Be("1 Rung 1, to be kept; now 1 Rung 1, until 2027-03-11");
        var renewed = new FollowUpPlanner(Catalog, Ladder).Review(plan, before);
        renewed.Objectives.Single().Status.Should().Be(ObjectiveStatus.Reached);
        renewed.Objectives.Single().Milestones.Single().Status.Should().Be(MilestoneStatus.Reached);
    }

    [Fact]
    public void A_new_red_flag_is_told_first_and_what_is_lost_is_named()
    {
        var ladder = BuiltIn.Framework;
        var before = Assessment(new NoPractice { Question = "governance/1" }, new AssertsLegality { Question = "governance/2" }, new NotAnswered { Question = "governance/3" });
        var plan = BuiltInPlanner.Plan(before);
        var later = Assessment(new AssertsLegality { Question = "governance/1" }, new AssertsLegality { Question = "governance/2" }, new AssertsLegality { Question = "governance/3" });

        var review = BuiltInPlanner.Review(plan, later);

        review.NewRedFlags.Should().Equal("governance/1", "governance/3");
        var report = new FollowUpReport(Catalog, new FrameworkCatalog(ladder)).ToText(review);
        report.IndexOf("Red flags that were not there", StringComparison.Ordinal).Should().BeInRange(0, report.IndexOf("Objectives reached:", StringComparison.Ordinal));

        var dossier = new Dossier().Shows("done", "2026-03-11: Review");
        var lower = new FollowUpPlanner(Catalog, Ladder).Review(Plan(With(dossier, Uses(Question, "e1"))), Assessment(new NoPractice { Question = Question }));
        lower.Objectives.Single().Status.Should().Be(ObjectiveStatus.Lower);
        lower.Objectives.Single().Lost.Should().Equal("practice");
    }

    [Fact]
    public void A_new_red_flag_is_told_wherever_it_is()
    {
        var before = Assessment(new NoPractice { Question = "governance/1" }, new AssertsLegality { Question = "governance/2" });
        var later = Assessment(
            new AssertsLegality { Question = "governance/1" },
            new AssertsLegality { Question = "governance/2" },
            new AssertsLegality { Question = "governance/5" },
            new AssertsLegality { Question = "low-leverage-sales-practices/1" });

        // Of a question that was not put, and on a card that did not cover the company.
        BuiltInPlanner.Review(BuiltInPlanner.Plan(before), later).NewRedFlags
            .Should().Equal("governance/1", "governance/5", "low-leverage-sales-practices/1");

        // Of questions that were not chosen; what was a flag then is not new.
        var chosen = BuiltInPlanner.Plan(before, new FollowUpOptions { Questions = ["governance/1"] });
        chosen.Others.Where(other => other.Why == NotFollowedUpReason.NotChosen).Select(other => $"{other.Question} {other.Level?.Value}")
            .Should().Equal("governance/2 -1", "governance/3 ", "governance/4 ", "governance/5 ");
        BuiltInPlanner.Review(chosen, later).NewRedFlags.Should().Equal("governance/1", "governance/5", "low-leverage-sales-practices/1");
        new FollowUpReport(Catalog, new FrameworkCatalog(BuiltIn.Framework)).ToText(chosen).Should().NotContain("governance/2");
    }

    [Fact]
    public void An_objective_that_stays_open_for_what_was_there_before_names_it()
    {
        // Level 1 lacks an example, level 2 nothing; a year later level 1 is there and the plan of level 2 is gone.
        var both = Uses(Question, "e1") with { Evidence = [.. Uses(Question, "e1").Evidence, .. Uses(Question, "e2", "planned").Evidence] };
        var before = With(new Dossier().Shows("done").Shows("planned", "2026-04-01: Plan", "2026-05-01: Plan"), both);
        var plan = Plan(before, new FollowUpOptions { Target = 2, LapsesWithinMonths = 0 });
        var later = With(new Dossier().Shows("done", "2026-03-11: Review"), Uses(Question, "e1"));

        var objective = new FollowUpPlanner(Catalog, Ladder).Review(plan, later).Objectives.Single();

        objective.Status.Should().Be(ObjectiveStatus.Open);
        objective.Milestones.Should().OnlyContain(milestone => milestone.Status == MilestoneStatus.Reached);
        objective.Lost.Should().Equal("plan");
    }

    [Fact]
    public void A_milestone_that_is_not_reached_says_what_it_still_needs()
    {
        var nothing = With(new Dossier(), new DescribesPractice { Question = Question, Evidence = [] });
        var plan = Plan(nothing, new FollowUpOptions { Target = 3 });
        var rest = """
            - [ ] Level 2, plan: open
              - Not shown: A part of it.
              - Examples that are still needed: 2.
            - [ ] Level 3, disclosure: open
              - Not shown: A part of it.
              - Not shown: A part of it.
            """.ReplaceLineEndings("\n");

        Needs(With(new Dossier().Shows("done", "2025: Review"), Uses(Question, "e1"))).Should().Be("""
            - [ ] Level 1, practice: reached if doubtful dates prove right
              - Examples whose doubtful dates must prove right, or new ones: 1.

            """.ReplaceLineEndings("\n") + rest);

        // An answer of another kind, and none, lack all of it; disclosure asks for no examples.
        foreach (var response in new Response[] { new NoPractice { Question = Question }, new NotAnswered { Question = Question } })
        {
            Needs(Assessment(response)).Should().Be("""
                - [ ] Level 1, practice: open
                  - Not shown: A part of it.
                  - Examples that are still needed: 1.

                """.ReplaceLineEndings("\n") + rest);
        }

        string Needs(Assessment later)
        {
            var text = new FollowUpReport(Catalog, new FrameworkCatalog(Ladder)).ToText(new FollowUpPlanner(Catalog, Ladder).Review(plan, later));
            return text[text.IndexOf("- [ ]", StringComparison.Ordinal)..].Split("\n\n")[0].TrimEnd();
        }
    }

    [Fact]
    public void What_lapsed_and_was_to_be_kept_says_how_many_examples_it_needs()
    {
        var before = With(new Dossier().Shows("done", "2026-03-11: Review"), Uses(Question, "e1"));
        var plan = Plan(before, new FollowUpOptions { Target = 1 });

        new FollowUpPlanner(Catalog, Ladder).Review(plan, before).Objectives.Single().Milestones.Single()
            .Should().BeEquivalentTo(new { Status = MilestoneStatus.Open, Purpose = MilestonePurpose.Keep, ExamplesMissing = 1 });
        new FollowUpPlanner(Catalog, Ladder).Review(plan, before with { AsOf = Days.Of("2027-03-12") }).Objectives.Single().Milestones.Single()
            .Should().BeEquivalentTo(new { Status = MilestoneStatus.Lost, Purpose = MilestonePurpose.Keep, ExamplesMissing = 1 });
    }

    [Fact]
    public void A_company_that_was_asked_is_not_told_that_it_never_was()
    {
        var found = new NotAnswered { Question = Question, Origin = Origin.DeskResearch };
        var sentences = new FollowUpSentences(new FrameworkCatalog(BuiltIn.Framework));

        var unasked = BuiltInPlanner.Plan(Assessment(found)).Questions.Single();
        var asked = BuiltInPlanner.Plan(Assessment(found with { AskedOn = Days.Of("2026-08-01") })).Questions.Single();

        sentences.Why(unasked).Should().EndWith("the company was not asked");
        unasked.Requests[0].Note.Should().EndWith("the company was not asked.");
        sentences.Why(asked).Should().Be("no answer yet");
        asked.Requests[0].Note.Should().BeNull();
        asked.AskedOn.Should().Be(Days.Of("2026-08-01"));
    }

    [Fact]
    public void A_review_names_levels_as_the_ladder_in_use_does()
    {
        var plan = BuiltInPlanner.Plan(Assessment(new NoPractice { Question = Question }));
        var foreign = plan with { Questions = [.. plan.Questions.Select(question => question with { Level = question.Level! with { Name = "Absent en français" }, Target = question.Target with { Name = "Naissant" } })] };

        var objective = BuiltInPlanner.Review(foreign, Assessment(new NoPractice { Question = Question })).Objectives.Single();

        $"{objective.From}, {objective.Target}".Should().Be("0 Absent, 1 Nascent");
    }

    [Fact]
    public void A_follow_up_that_was_edited_into_nonsense_is_refused_with_the_places()
    {
        var assessment = Assessment(new NoPractice { Question = Question }, new NoPractice { Question = "governance/2" });
        var plan = BuiltInPlanner.Plan(assessment, new FollowUpOptions { DueOn = Days.Of("2027-06-30") });
        var (first, second) = (plan.Questions[0], plan.Questions[1]);

        Problems(plan with { Questions = [first with { Question = "x/1" }, second] }, assessment, BuiltInPlanner).Should().Equal("unknown-question at /followUp/questions/0/question");
        Problems(plan with { Questions = [first, second with { Target = second.Target with { Value = 9 } }] }, assessment, BuiltInPlanner).Should().Equal("unknown-level at /followUp/questions/1/target/value");
        Problems(plan with { Questions = [first with { Milestones = [first.Milestones[1] with { Criterion = "x", Rung = 7 }] }] }, assessment, BuiltInPlanner)
            .Should().Equal("unknown-criterion at /followUp/questions/0/milestones/0/criterion", "unknown-level at /followUp/questions/0/milestones/0/rung");
        Problems(plan with { Questions = [first with { Requests = [first.Requests[0], first.Requests[1] with { Criteria = ["x"] }], Milestones = [] }] }, assessment, BuiltInPlanner)
            .Should().Equal("unknown-criterion at /followUp/questions/0/requests/1/criteria/0");
        var twice = plan with { Questions = [first, first] };
        Problems(twice, assessment, BuiltInPlanner).Should().Equal("duplicate-id at /followUp/questions/1/question");
        Read(twice).Should().Equal("duplicate-id at /questions/1/question");
        Read(plan with { Questions = [first with { Milestones = [first.Milestones[0] with { Requests = [1, 99] }] }] }).Should().Equal("unknown-value at /questions/0/milestones/0/requests/1");
        new FollowUpReader().Read(EngagementJson.ToUtf8Bytes(plan with { Questions = [first with { Requests = [] }] })).Problems[0].Message
            .Should().Be("This question has no requests, so that none has the number 1. Put its requests back, or take the number out.");
        Read(plan with { Questions = [first with { Requests = [first.Requests[0], first.Requests[0]], Milestones = [] }] }).Should().Equal("duplicate-id at /questions/0/requests/1/number");
        Read(plan with { DueOn = Days.Of("2026-11-22") }).Should().Equal("out-of-order at /dueOn");
        Read(plan with { KeepUntil = Days.Of("2026-11-22") }).Should().Equal("out-of-order at /keepUntil");
        Read(plan).Should().BeEmpty();
    }
}
