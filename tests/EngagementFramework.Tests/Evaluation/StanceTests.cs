using EngagementFramework.Evaluation;
using EngagementFramework.Levels;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Clauses;
using EngagementFramework.Tests.Support;

namespace EngagementFramework.Tests.Evaluation;

/// <summary>From a stance to a level, or to the reason why there is none.</summary>
public class StanceTests
{
    private static readonly EvidencePool Nothing = new Dossier().Pool;

    // Lists contests-relevance alone, at its lowest level; the floor is its second level, 7.
    private static readonly EvaluationFramework Terse = Ladders.Of([Ladders.Plain("practice", "shown")]) with
    {
        Levels = [Ladders.StanceLevel(3, "turned-away", Stance.ContestsRelevance), Ladders.StanceLevel(7, "start"), Ladders.Rung(8, Ladders.Plain("practice", "shown"))],
    };

    public static TheoryData<Stance, int, string> BuiltInLevels => new()
    {
        { Stance.ContestsRelevance, -1, "red-flag" },
        { Stance.UnableToRespond, -1, "red-flag" },
        { Stance.AssertsLegality, -1, "red-flag" },
        { Stance.NoPractice, 0, "absent" },
    };

    [Theory]
    [MemberData(nameof(BuiltInLevels))]
    [Clause("ladder/red-flag")]
    [Clause("ladder/absent")]
    public void A_stance_that_a_level_lists_has_that_level(Stance stance, int value, string id)
    {
        var result = Rated(BuiltInRows.Ladder, stance);
        result.Level.Value.Should().Be(value);
        result.Level.Id.Should().Be(id);
        result.Should().BeEquivalentTo(new { Question = "governance/1", Stance = stance, Basis = Basis.Stance, Range = new LevelRange(value, value) });
    }

    [Theory]
    [MemberData(nameof(BuiltInLevels))]
    public void A_level_by_stance_has_no_forecast_and_no_criteria(Stance stance, int value, string id)
    {
        var result = Rated(BuiltInRows.Ladder, stance, benefitOfTheDoubt: true);
        result.Level.Should().Be(new LevelReference { Value = value, Id = id, Name = value == 0 ? "Absent" : "Red Flag" });
        result.HoldsUntil.Should().BeNull();
        result.FallsTo.Should().BeNull();
        result.Criteria.Should().BeEmpty();
        result.Blocking.Should().BeEmpty();
        result.Beyond.Should().BeEmpty();
        result.Notices.Should().BeEmpty();
    }

    [Theory]
    [InlineData(Stance.NotAnswered, NotRatedReason.NotAnswered)]
    [InlineData(Stance.NotApplicable, NotRatedReason.NotApplicable)]
    [InlineData(Stance.ContestsRelevanceWithExplanation, NotRatedReason.RelevanceContestedWithExplanation)]
    [InlineData(Stance.Deferred, NotRatedReason.Deferred)]
    [Clause("I-1")]
    [Clause("I-2")]
    [Clause("I-3")]
    [Clause("I-4")]
    public void Four_stances_are_not_rated_whatever_the_ladder(Stance stance, NotRatedReason reason)
    {
        foreach (var ladder in new[] { BuiltInRows.Ladder, Terse })
        {
            var evaluator = new ResponseEvaluator(ladder);
            var result = evaluator.Evaluate(Of(stance), Nothing, Days.Of(Days.Today)).Should().BeOfType<NotRatedQuestion>().Subject;
            result.Should().BeEquivalentTo(new { Question = "governance/1", Reason = reason, Stance = stance });
            result.Notices.Should().BeEmpty();
            evaluator.Rate(Of(stance), Nothing, Days.Of(Days.Today)).Should().BeNull();
        }
    }

    [Theory]
    [InlineData(Stance.ContestsRelevance, 3)]
    [InlineData(Stance.UnableToRespond, 7)]
    [InlineData(Stance.AssertsLegality, 7)]
    [InlineData(Stance.NoPractice, 7)]
    public void A_stance_that_no_level_lists_falls_to_the_floor_by_stance(Stance stance, int value)
    {
        var result = Rated(Terse, stance);
        result.Level.Value.Should().Be(value);
        result.Basis.Should().Be(Basis.Stance);
        result.Range.Should().Be(new LevelRange(value, value));
    }

    [Fact]
    public void Practice_without_evidence_stands_at_the_floor_by_evidence()
    {
        new Dossier().Evaluate(Terse).Should().BeEquivalentTo(new { Level = new { Value = 7 }, Basis = Basis.Floor, Stance = Stance.DescribesPractice });
        new Dossier().Evaluate(BuiltInRows.Ladder).Should().BeEquivalentTo(new { Level = new { Id = "absent" }, Basis = Basis.Floor });
    }

    [Theory]
    [InlineData("We break no law.")]
    [InlineData("We cannot say more.")]
    [InlineData("We do not think that this is relevant.")]
    [Clause("I-5")]
    public void Practice_beside_another_stance_is_rated_as_practice(string remark)
    {
        var dossier = BuiltInRows.UpTo(2);
        var result = new ResponseEvaluator(BuiltInRows.Ladder).Evaluate(dossier.Response with { Explanation = remark }, dossier.Pool, Days.Of(Days.Today));
        result.Should().BeOfType<RatedQuestion>().Which.Level.Value.Should().Be(2);
        result.Explanation.Should().Be(remark);
    }

    [Theory]
    [MemberData(nameof(EveryStance))]
    public void The_result_keeps_what_was_said_of_the_response(Stance stance)
    {
        var response = Of(stance) with
        {
            Origin = Origin.DeskResearch,
            Respondent = "An invented director",
            ReceivedOn = Days.Of("2026-10-02"),
            Note = "Read twice.",
        };
        var result = new ResponseEvaluator(BuiltInRows.Ladder).Evaluate(response, Nothing, Days.Of(Days.Today));
        result.Should().BeEquivalentTo(new
        {
            Question = "governance/1",
            Origin = Origin.DeskResearch,
            Respondent = "An invented director",
            ReceivedOn = Days.Of("2026-10-02"),
            Explanation = "As they put it.",
            Note = "Read twice.",
        });
    }

    public static TheoryData<Stance> EveryStance => [.. Enum.GetValues<Stance>()];

    private static RatedQuestion Rated(EvaluationFramework ladder, Stance stance, bool benefitOfTheDoubt = false)
    {
        var evaluator = new ResponseEvaluator(ladder);
        var result = evaluator.Evaluate(Of(stance), Nothing, Days.Of(Days.Today), benefitOfTheDoubt).Should().BeOfType<RatedQuestion>().Subject;
        evaluator.Rate(Of(stance), Nothing, Days.Of(Days.Today)).Should().Be(result.Range);
        return result;
    }

    private static Response Of(Stance stance) => StanceResponses.Of(stance);
}
