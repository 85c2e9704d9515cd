using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.FollowUps;

/// <summary>How a milestone stands by a later assessment.</summary>
public sealed record ReviewedMilestone
{
    /// <summary>The id of the criterion. The default value is null: the milestone is an answer that describes practice.</summary>
    [JsonPropertyName("criterion")]
    public string? Criterion { get; init; }

    /// <summary>The level to which the criterion belongs. The default value is null: as for <see cref="Criterion"/>.</summary>
    [JsonPropertyName("rung")]
    public int? Rung { get; init; }

    /// <summary>What it was good for.</summary>
    [JsonPropertyName("purpose")]
    public required MilestonePurpose Purpose { get; init; }

    /// <summary>How it stands.</summary>
    [JsonPropertyName("status")]
    public required MilestoneStatus Status { get; init; }

    /// <summary>The ids of the elements that are still missing, in the framework's order. The default value is the empty list, also where it is reached.</summary>
    [JsonPropertyName("missing")]
    public IReadOnlyList<string> Missing { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>How many more examples must count for certain on the day that matters for the milestone. The default value is null: none must.</summary>
    [JsonPropertyName("examplesMissing")]
    public int? ExamplesMissing { get; init; }
}
