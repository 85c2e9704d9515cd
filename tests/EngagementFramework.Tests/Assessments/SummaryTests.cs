using EngagementFramework.Assessments;
using EngagementFramework.Data;
using EngagementFramework.Responses;
using static EngagementFramework.Tests.Assessments.SampleAssessments;

namespace EngagementFramework.Tests.Assessments;

public class SummaryTests
{
    [Fact]
    public void Everything_is_counted_by_card_and_over_all()
    {
        // Card 1: -1, 0 by stance, 0 at the floor, 1, and silence. Card 5: 2, a deferral, a contest explained, not applicable, and one not asked.
        var result = Evaluator.Evaluate(Of(
            new AssertsLegality { Question = "governance/1" },
            new NoPractice { Question = "governance/2" },
            AtFloor("governance/3"),
            Nascent("governance/4"),
            new NotAnswered { Question = "governance/5" },
            Developing("low-leverage-sales-practices/1"),
            new Deferred { Question = "low-leverage-sales-practices/2", Explanation = "After the audit." },
            new ContestsRelevanceWithExplanation { Question = "low-leverage-sales-practices/3", Explanation = "It sells directly." },
            new NotApplicable { Question = "low-leverage-sales-practices/4", Explanation = "No resellers." }));

        var first = result.Cards[0].Summary;
        (first.Questions, first.Asked, first.Answered, first.Rated, first.RedFlags, first.AtFloor, first.Lowest, first.Median).Should().Be((5, 5, 4, 4, 1, 1, -1, 0));
        Counts(first).Should().Equal(1, 2, 1, 0, 0, 0, 0);
        first.NotRated.Should().Be(new NotRatedCounts { NotAsked = 0, NotAnswered = 1, NotApplicable = 0, RelevanceContestedWithExplanation = 0, Deferred = 0 });

        var second = result.Cards[1].Summary;
        (second.Questions, second.Asked, second.Answered, second.Rated, second.RedFlags, second.AtFloor, second.Lowest, second.Median).Should().Be((5, 4, 4, 1, 0, 0, 2, 2));
        Counts(second).Should().Equal(0, 0, 0, 1, 0, 0, 0);
        second.NotRated.Should().Be(new NotRatedCounts { NotAsked = 1, NotAnswered = 0, NotApplicable = 1, RelevanceContestedWithExplanation = 1, Deferred = 1 });

        // -1, 0, 0, 1, 2: the middle of five is the third.
        var all = result.Summary;
        (all.Questions, all.Asked, all.Answered, all.Rated, all.RedFlags, all.AtFloor, all.Lowest, all.Median).Should().Be((10, 9, 8, 5, 1, 1, -1, 0));
        Counts(all).Should().Equal(1, 2, 1, 1, 0, 0, 0);
        all.Distribution.Select(count => count.Value).Should().Equal(-1, 0, 1, 2, 3, 4, 5);
        all.NotRated.Should().Be(new NotRatedCounts { NotAsked = 1, NotAnswered = 1, NotApplicable = 1, RelevanceContestedWithExplanation = 1, Deferred = 1 });
    }

    [Theory]
    [InlineData("", null, null)]
    [InlineData("2", 2, 2)]
    [InlineData("2,-1", -1, -1)]
    [InlineData("1,2", 1, 1)]
    [InlineData("2,0,1", 0, 1)]
    [InlineData("2,1,2,-1", -1, 1)]
    [InlineData("2,2,0,0", 0, 0)]
    [InlineData("2,2,2,-1,-1", -1, 2)]
    public void The_median_is_the_lower_of_two_in_the_middle(string levels, int? lowest, int? median)
    {
        var responses = levels.Split(',', StringSplitOptions.RemoveEmptyEntries).Select((level, i) => At(level, $"governance/{i + 1}"));

        var summary = Evaluator.Evaluate(Of([.. responses])).Summary;

        (summary.Lowest, summary.Median).Should().Be((lowest, median));
    }

    [Fact]
    public void Each_level_with_the_mark_is_a_red_flag_and_the_floor_of_another_ladder_is_its_own()
    {
        var low = BuiltIn.Framework.Levels[0] with { Value = -7, Id = "alarm", Stances = [Stance.AssertsLegality] };
        var ladder = BuiltIn.Framework with
        {
            Levels = [low, .. BuiltIn.Framework.Levels.Select(level => level.Id == "red-flag" ? level with { Stances = [Stance.UnableToRespond] } : level)],
        };
        var summary = new AssessmentEvaluator(Catalog, ladder).Evaluate(Of(
            new AssertsLegality { Question = "governance/1" },
            new UnableToRespond { Question = "governance/2" },
            new ContestsRelevance { Question = "governance/3" },
            AtFloor("governance/4"))).Summary;

        // No level lists the contest: it falls to the floor, by its stance, and only what describes practice counts as at the floor.
        (summary.RedFlags, summary.AtFloor, summary.Lowest, summary.Median).Should().Be((2, 1, -7, -1));
        Counts(summary).Should().Equal(1, 1, 2, 0, 0, 0, 0, 0);
    }

    [Fact]
    public void With_the_benefit_of_the_doubt_the_sums_follow_the_level_that_was_asked_for()
    {
        var assessment = Of(Nascent("governance/1", "e2")) with { Evidence = [Item("e2", "")] };

        Counts(Evaluator.Evaluate(assessment).Summary).Should().Equal(0, 1, 0, 0, 0, 0, 0);
        Counts(Evaluator.Evaluate(assessment, new EvaluationOptions { BenefitOfTheDoubt = true }).Summary).Should().Equal(0, 0, 1, 0, 0, 0, 0);
        Evaluator.Evaluate(assessment).Summary.AtFloor.Should().Be(1);
        Evaluator.Evaluate(assessment, new EvaluationOptions { BenefitOfTheDoubt = true }).Summary.AtFloor.Should().Be(0);
    }

    private static IEnumerable<int> Counts(Summary summary) => summary.Distribution.Select(count => count.Count);

    private static Response At(string level, string question) => level switch
    {
        "-1" => new UnableToRespond { Question = question },
        "0" => new NoPractice { Question = question },
        "1" => Nascent(question),
        _ => Developing(question),
    };
}
