using EngagementFramework.Evaluation;
using EngagementFramework.Responses;

namespace EngagementFramework.FollowUps;

/// <summary>What the answers to single questions lack, found by evaluating them: nothing is decided here of levels, windows and dates.</summary>
/// <param name="evaluator">Rates the responses.</param>
/// <param name="pool">The evidence of the assessment.</param>
internal sealed class QuestionNeeds(IResponseEvaluator evaluator, EvidencePool pool)
{
    /// <summary>The answer as one that describes practice; where it is of another kind, one that describes none yet.</summary>
    public RatedQuestion Practice(string question, Response? response, DateOnly day) => (RatedQuestion)evaluator.Evaluate(
        response as DescribesPractice ?? new DescribesPractice { Question = question, Evidence = [] }, pool, day);

    /// <summary>The criteria above the level of an answer and up to a level that are not met on a day, the same or a later one.</summary>
    public IEnumerable<Need> ToReach(RatedQuestion practice, Response? response, int level, DateOnly day) =>
        Unmet(Practice(practice.Question, response, day), rung => rung > practice.Range.Lowest && rung <= level, MilestonePurpose.Reach, day);

    /// <summary>The criteria up to the level of an answer that are not met any more on a later day.</summary>
    public IEnumerable<Need> ToKeep(RatedQuestion practice, Response response, DateOnly until) => practice is { FallsTo: not null, HoldsUntil: { } last } && last < until
        ? Unmet(Practice(practice.Question, response, until), rung => rung <= practice.Range.Lowest, MilestonePurpose.Keep, until)
        : [];

    /// <summary>How a criterion stands in an answer that was rated on a day.</summary>
    public Need Of(RatedQuestion practice, string criterion, MilestonePurpose purpose, DateOnly day) =>
        Of(practice.Criteria.First(finding => finding.Criterion == criterion), purpose, day);

    private IEnumerable<Need> Unmet(RatedQuestion practice, Func<int, bool> rung, MilestonePurpose purpose, DateOnly day) => practice.Criteria
        .Where(finding => rung(finding.Rung) && finding.Outcome is (CriterionOutcome.NotMet or CriterionOutcome.Uncertain))
        .Select(finding => Of(finding, purpose, day));

    private Need Of(CriterionFinding finding, MilestonePurpose purpose, DateOnly day) =>
        new(evaluator.Framework.Criteria.First(criterion => criterion.Id == finding.Criterion), finding, purpose, day, pool.AsOf);
}
