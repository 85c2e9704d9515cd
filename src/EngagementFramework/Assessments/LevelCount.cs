using System.Text.Json.Serialization;

namespace EngagementFramework.Assessments;

/// <summary>How many questions are at a level.</summary>
public sealed record LevelCount
{
    /// <summary>The level's value.</summary>
    [JsonPropertyName("value")]
    public required int Value { get; init; }

    /// <summary>How many questions; in sums over companies, how many companies.</summary>
    [JsonPropertyName("count")]
    public required int Count { get; init; }
}
