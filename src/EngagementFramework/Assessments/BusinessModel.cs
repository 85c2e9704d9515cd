using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.Assessments;

/// <summary>The features of the company's business model that cards are about.</summary>
public sealed record BusinessModel
{
    /// <summary>What is declared, a feature at most once. The default value is the empty list.</summary>
    [JsonPropertyName("features")]
    public IReadOnlyList<FeatureDependence> Features { get; init => field = ValueList.Copy(value); } = ValueList<FeatureDependence>.Empty;
}
