using System.Text.Json.Serialization;

namespace EngagementFramework.FollowUps;

/// <summary>How many objectives and milestones of a follow-up stand how.</summary>
public sealed record ReviewCounts
{
    /// <summary>How many objectives are reached.</summary>
    [JsonPropertyName("reached")]
    public required int Reached { get; init; }

    /// <summary>How many are open.</summary>
    [JsonPropertyName("open")]
    public required int Open { get; init; }

    /// <summary>Of how many the level is lower than when the plan was made.</summary>
    [JsonPropertyName("lower")]
    public required int Lower { get; init; }

    /// <summary>How many objectives are not reached although their day is past.</summary>
    [JsonPropertyName("overdue")]
    public required int Overdue { get; init; }

    /// <summary>How many milestones there are.</summary>
    [JsonPropertyName("milestones")]
    public required int Milestones { get; init; }

    /// <summary>How many milestones are reached.</summary>
    [JsonPropertyName("milestonesReached")]
    public required int MilestonesReached { get; init; }
}
