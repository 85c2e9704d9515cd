using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.Assessments;

/// <summary>
/// The company's business model: its three elements in words, and the features that cards are about. Source: a business model is made up
/// of a value proposition, a value chain, and a revenue and cost reduction model.
/// </summary>
public sealed record BusinessModel
{
    /// <summary>What the company offers, and to whom: products, services, insights or solutions, and the customers. The default value is null: it is not described.</summary>
    [JsonPropertyName("valueProposition")]
    public string? ValueProposition { get; init; }

    /// <summary>How the company delivers that, and on whom or what it relies, such as how it obtains, treats and uses data. The default value is null: it is not described.</summary>
    [JsonPropertyName("valueChain")]
    public string? ValueChain { get; init; }

    /// <summary>How the company earns income or keeps its costs down, so as to make a profit. The default value is null: it is not described.</summary>
    [JsonPropertyName("revenueAndCostReductionModel")]
    public string? RevenueAndCostReductionModel { get; init; }

    /// <summary>What is declared, a feature at most once. The default value is the empty list.</summary>
    [JsonPropertyName("features")]
    public IReadOnlyList<FeatureDependence> Features { get; init => field = ValueList.Copy(value); } = ValueList<FeatureDependence>.Empty;
}
