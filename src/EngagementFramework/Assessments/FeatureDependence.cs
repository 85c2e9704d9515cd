using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.Assessments;

/// <summary>How far the company's commercial success depends on a feature. Source: a card is used where it does, in part or in full.</summary>
public sealed record FeatureDependence
{
    /// <summary>The id of the feature.</summary>
    [JsonPropertyName("feature")]
    public required string Feature { get; init; }

    /// <summary>How far.</summary>
    [JsonPropertyName("dependence")]
    public required Dependence Dependence { get; init; }

    /// <summary>Why the assessor thinks so. The default value is null.</summary>
    [JsonPropertyName("rationale")]
    public string? Rationale { get; init; }

    /// <summary>In which elements of the business model the feature lies, each once. The default value is the empty list: that is not said.</summary>
    [JsonPropertyName("elements")]
    public IReadOnlyList<BusinessModelElement> Elements { get; init => field = ValueList.Copy(value); } = ValueList<BusinessModelElement>.Empty;
}
