using System.Text.Json.Serialization;

namespace EngagementFramework.Assessments;

/// <summary>A pack of cards, named by id and version.</summary>
public sealed record CardPackReference
{
    /// <summary>The pack's id.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The pack's version.</summary>
    [JsonPropertyName("version")]
    public required string Version { get; init; }
}
