using System.Text.Json.Serialization;

namespace EngagementFramework.Assessments;

/// <summary>The company that was asked.</summary>
public sealed record Company
{
    /// <summary>The host's id for it; not blank.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>Its name; not blank.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>Its Legal Entity Identifier (ISO 17442). The default value is null.</summary>
    [JsonPropertyName("lei")]
    public string? Lei { get; init; }

    /// <summary>The identification number of its shares (ISO 6166). The default value is null.</summary>
    [JsonPropertyName("isin")]
    public string? Isin { get; init; }

    /// <summary>Its sector, in the host's own terms. The default value is null.</summary>
    [JsonPropertyName("sector")]
    public string? Sector { get; init; }

    /// <summary>Its country, in the host's own terms. The default value is null.</summary>
    [JsonPropertyName("country")]
    public string? Country { get; init; }

    /// <summary>Its stage in the life cycle of businesses. The default value is null: that is not said.</summary>
    [JsonPropertyName("stage")]
    public CompanyStage? Stage { get; init; }
}
