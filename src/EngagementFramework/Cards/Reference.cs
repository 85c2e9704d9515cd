using System.Text.Json.Serialization;

namespace EngagementFramework.Cards;

/// <summary>A document that cards refer to.</summary>
public sealed record Reference
{
    /// <summary>The reference's id, in kebab-case.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>Its title; not blank.</summary>
    [JsonPropertyName("title")]
    public required string Title { get; init; }

    /// <summary>Who published it. The default value is null.</summary>
    [JsonPropertyName("publisher")]
    public string? Publisher { get; init; }

    /// <summary>Where it is found. The default value is null: the source gives no address.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; init; }
}
