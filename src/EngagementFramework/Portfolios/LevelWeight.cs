using System.Text.Json.Serialization;

namespace EngagementFramework.Portfolios;

/// <summary>The weight of what is at a level.</summary>
public sealed record LevelWeight
{
    /// <summary>The level's value.</summary>
    [JsonPropertyName("value")]
    public required int Value { get; init; }

    /// <summary>The sum of the weights.</summary>
    [JsonPropertyName("weight")]
    public required decimal Weight { get; init; }
}
