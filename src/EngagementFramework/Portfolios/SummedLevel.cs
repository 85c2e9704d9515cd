using System.Text.Json.Serialization;

namespace EngagementFramework.Portfolios;

/// <summary>A level of a ladder, so that sums can be read without the ladder.</summary>
public sealed record SummedLevel
{
    /// <summary>The level's value.</summary>
    [JsonPropertyName("value")]
    public required int Value { get; init; }

    /// <summary>The level's id.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The level's name.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>Whether it has the red flag mark.</summary>
    [JsonPropertyName("redFlag")]
    public required bool RedFlag { get; init; }
}
