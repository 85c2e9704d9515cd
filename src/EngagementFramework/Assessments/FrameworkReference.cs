using System.Text.Json.Serialization;

namespace EngagementFramework.Assessments;

/// <summary>A framework, named by id and version.</summary>
public sealed record FrameworkReference
{
    /// <summary>The framework's id.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The framework's version.</summary>
    [JsonPropertyName("version")]
    public required string Version { get; init; }
}
