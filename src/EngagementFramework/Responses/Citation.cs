using System.Text.Json.Serialization;

namespace EngagementFramework.Responses;

/// <summary>Where something is said: a source, and the place in it.</summary>
public sealed record Citation
{
    /// <summary>The id of the source.</summary>
    [JsonPropertyName("source")]
    public required string Source { get; init; }

    /// <summary>The page, section or minute. The default value is null: the source as a whole.</summary>
    [JsonPropertyName("locator")]
    public string? Locator { get; init; }

    /// <summary>The words themselves. The default value is null.</summary>
    [JsonPropertyName("quote")]
    public string? Quote { get; init; }
}
