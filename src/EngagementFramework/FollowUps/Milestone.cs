using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.FollowUps;

/// <summary>A step on the way to an objective, which a later assessment ticks off: that the company answers, or that a criterion is met.</summary>
public sealed record Milestone
{
    /// <summary>The id of the criterion. The default value is null: the milestone is an answer that describes practice.</summary>
    [JsonPropertyName("criterion")]
    public string? Criterion { get; init; }

    /// <summary>The level to which the criterion belongs. The default value is null: as for <see cref="Criterion"/>.</summary>
    [JsonPropertyName("rung")]
    public int? Rung { get; init; }

    /// <summary>What it is good for.</summary>
    [JsonPropertyName("purpose")]
    public required MilestonePurpose Purpose { get; init; }

    /// <summary>The numbers of the requests that lead to it.</summary>
    [JsonPropertyName("requests")]
    public required IReadOnlyList<int> Requests { get; init => field = ValueList.Copy(value); }
}
