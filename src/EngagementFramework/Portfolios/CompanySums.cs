using System.Text.Json.Serialization;
using EngagementFramework.Assessments;

namespace EngagementFramework.Portfolios;

/// <summary>One company in the sums.</summary>
public sealed record CompanySums
{
    /// <summary>The company's id.</summary>
    [JsonPropertyName("company")]
    public required string Company { get; init; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>Its sector. The default value is null.</summary>
    [JsonPropertyName("sector")]
    public string? Sector { get; init; }

    /// <summary>Its country. The default value is null.</summary>
    [JsonPropertyName("country")]
    public string? Country { get; init; }

    /// <summary>The date of evaluation.</summary>
    [JsonPropertyName("asOf")]
    public required DateOnly AsOf { get; init; }

    /// <summary>The assessment's own date.</summary>
    [JsonPropertyName("assessmentAsOf")]
    public required DateOnly AssessmentAsOf { get; init; }

    /// <summary>The sums over its questions.</summary>
    [JsonPropertyName("summary")]
    public required Summary Summary { get; init; }

    /// <summary>The mean that was asked for. The default value is null.</summary>
    [JsonPropertyName("mean")]
    public decimal? Mean { get; init; }

    /// <summary>The last day, inclusive, on which none of its levels has lapsed. The default value is null: none does.</summary>
    [JsonPropertyName("holdsUntil")]
    public DateOnly? HoldsUntil { get; init; }

    /// <summary>What is held of it. The default value is null: nothing, or there are no holdings.</summary>
    [JsonPropertyName("weight")]
    public decimal? Weight { get; init; }
}
