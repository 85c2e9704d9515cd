using EngagementFramework.FollowUps;
using EngagementFramework.Tests.Support;

namespace EngagementFramework.Tests.FollowUps;

/// <content>Examples that are still to come.</content>
public partial class FollowUpPlannerTests
{
    [Fact]
    public void What_is_announced_is_told_with_the_day_from_which_it_may_count()
    {
        var request = Requests(new Dossier().Shows("done", "2027-02: Audit", "2024-02-01: Pilot"), 1).Single();

        // By this assessment it is not known that it happened: the level still takes an example.
        Short(request).Should().Be("renew-example practice [e1/2] x1 from 2025-11-23");
        request.Note.Should().Be(
            "The latest example: e1/2. Announced already: e1/1, 2027-02: Audit. It does not count before it has happened. An assessment of 2027-02-01 or later may count it in place of a new one.");
    }

    [Fact]
    public void What_is_announced_counts_in_an_assessment_of_the_day_that_is_told_and_not_of_the_day_before()
    {
        var dossier = new Dossier().Shows("done", "2027-02: Audit");
        var assessment = With(dossier, dossier.Response);
        var planner = new FollowUpPlanner(Catalog, Ladder);

        planner.StepsTo(assessment with { AsOf = Days.Of("2027-01-31") }, Question, 1).Requests.Single().Note.Should().Contain("An assessment of 2027-02-01 or later");
        planner.StepsTo(assessment with { AsOf = Days.Of("2027-02-01") }, Question, 1).WhyNothing.Should().Be(NotFollowedUpReason.AtTarget);
    }

    [Fact]
    public void What_is_announced_and_is_out_of_date_on_the_day_that_is_set_is_no_help()
    {
        var dossier = new Dossier().Shows("done", "2027-02: Audit");
        FollowUpRequest Due(string day) => Plan(With(dossier, dossier.Response), new FollowUpOptions { DueOn = Days.Of(day) }).Questions.Single().Requests.Single();

        Due("2028-02-01").Note.Should().Contain("Announced already: e1/1");
        Due("2028-02-02").Note.Should().BeNull();
    }
}
