using System.Text.Json.Serialization;

namespace EngagementFramework.Comparisons;

/// <summary>In how many questions a cause has a step, by what the step does.</summary>
public sealed record CauseCount
{
    /// <summary>The cause.</summary>
    [JsonPropertyName("cause")]
    public required ChangeCause Cause { get; init; }

    /// <summary>In how many it raises the level.</summary>
    [JsonPropertyName("raised")]
    public required int Raised { get; init; }

    /// <summary>In how many it lowers the level.</summary>
    [JsonPropertyName("lowered")]
    public required int Lowered { get; init; }

    /// <summary>In how many it changes something else: a level comes or goes or cannot be compared, the range, the stance, a criterion.</summary>
    [JsonPropertyName("other")]
    public required int Other { get; init; }
}
