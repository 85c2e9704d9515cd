using EngagementFramework.Responses;

namespace EngagementFramework.Evaluation;

/// <summary>A question without a level. That is neither a red flag nor the absence of practice.</summary>
public sealed record NotRatedQuestion : QuestionResult
{
    /// <summary>Why there is no level.</summary>
    public required NotRatedReason Reason { get; init; }

    /// <summary>What the company did with the question; null where it was not asked.</summary>
    public Stance? Stance { get; init; }

    private protected override T Accept<T>(Func<RatedQuestion, T> rated, Func<NotRatedQuestion, T> notRated) => notRated(this);
}
