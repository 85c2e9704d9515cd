using EngagementFramework.Evaluation;
using EngagementFramework.Values;

namespace EngagementFramework.Comparisons;

/// <summary>Where a question stands once some of the causes are done, with the reasons.</summary>
/// <param name="State">Where it stands.</param>
/// <param name="Criteria">The findings on the criteria; none where the stance alone decides, or nothing is rated.</param>
/// <param name="Examples">The examples that the findings name.</param>
internal sealed record Moment(QuestionState State, IReadOnlyList<CriterionFinding> Criteria, IReadOnlyDictionary<string, ComparedExample> Examples)
{
    /// <summary>The ids of the criteria that are met, or found not to apply, in ladder order.</summary>
    public static IEnumerable<string> Held(IEnumerable<CriterionFinding> criteria) => criteria
        .Where(criterion => criterion.Outcome is CriterionOutcome.Met or CriterionOutcome.NotApplicable)
        .Select(criterion => criterion.Criterion);

    /// <summary>The findings of an evaluation; none where it rates nothing, or the stance alone decides.</summary>
    public static IReadOnlyList<CriterionFinding> Findings(QuestionResult? result) => (result as RatedQuestion)?.Criteria ?? ValueList<CriterionFinding>.Empty;

    /// <summary>Where an evaluation leaves a question; null stands for a card that is not covered.</summary>
    public static QuestionState StateOf(QuestionResult? result) => result switch
    {
        RatedQuestion rated => new QuestionState { Status = ComparedStatus.Rated, Stance = rated.Stance, Basis = rated.Basis, Level = rated.Level, Range = rated.Range },
        NotRatedQuestion notRated => new QuestionState { Status = ComparedStatus.NotRated, Stance = notRated.Stance, Reason = notRated.Reason },
        _ => new QuestionState { Status = ComparedStatus.NotCovered },
    };
}
