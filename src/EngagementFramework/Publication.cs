using System.Text.Json.Serialization;

namespace EngagementFramework;

/// <summary>A published document that cards or a ladder were made from, so that it can be cited.</summary>
public sealed record Publication
{
    /// <summary>Its title; not blank.</summary>
    [JsonPropertyName("title")]
    public required string Title { get; init; }

    /// <summary>Who published it; not blank.</summary>
    [JsonPropertyName("publisher")]
    public required string Publisher { get; init; }

    /// <summary>Which edition. The default value is null: the document names none.</summary>
    [JsonPropertyName("edition")]
    public string? Edition { get; init; }

    /// <summary>Where it is found. The default value is null.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; init; }

    /// <summary>How it is to be cited, and what our wording owes to it. The default value is null.</summary>
    [JsonPropertyName("note")]
    public string? Note { get; init; }
}
