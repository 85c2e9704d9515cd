using System.Text.Json.Serialization;

namespace EngagementFramework.Responses;

/// <summary>Something that can be cited: a report, a page, a letter, a call.</summary>
public sealed record Source
{
    /// <summary>The id by which citations name it; not blank, unique among the sources of an assessment.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>Its title, or what it is; not blank.</summary>
    [JsonPropertyName("title")]
    public required string Title { get; init; }

    /// <summary>From whom it comes.</summary>
    [JsonPropertyName("publisher")]
    public required Publisher Publisher { get; init; }

    /// <summary>Whether anybody can get at it. Only what is public and published by the company counts as its disclosure (source: level 5).</summary>
    [JsonPropertyName("public")]
    public required bool Public { get; init; }

    /// <summary>Where it is found. The default value is null: nowhere on the web, or not known.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; init; }

    /// <summary>Where a copy is kept. The default value is null.</summary>
    [JsonPropertyName("archivedUrl")]
    public string? ArchivedUrl { get; init; }

    /// <summary>When it was published, as far as known. The default value is null. No level depends on it.</summary>
    [JsonPropertyName("published")]
    public PartialDate? Published { get; init; }

    /// <summary>The day on which the assessor read it. The default value is null.</summary>
    [JsonPropertyName("retrieved")]
    public DateOnly? Retrieved { get; init; }

    /// <summary>Whether it is the company's own disclosure: public, and published by the company.</summary>
    [JsonIgnore]
    public bool IsCompanyPublished => Public && Publisher == Publisher.Company;
}
