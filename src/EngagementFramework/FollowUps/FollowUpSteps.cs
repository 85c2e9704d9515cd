using EngagementFramework.Values;

namespace EngagementFramework.FollowUps;

/// <summary>What to ask a company for so that one question reaches a level, or why nothing is asked.</summary>
public sealed record FollowUpSteps
{
    /// <summary>What to ask for, in this order. Empty where <see cref="WhyNothing"/> says why.</summary>
    public required IReadOnlyList<FollowUpRequest> Requests { get; init => field = ValueList.Copy(value); }

    /// <summary>Why nothing is asked. The default value is null: something is.</summary>
    public NotFollowedUpReason? WhyNothing { get; init; }
}
