using System.Text.Json.Serialization;

namespace EngagementFramework.Portfolios;

/// <summary>How many times a card does not concern a company, by reason. Its questions are in no sum.</summary>
public sealed record NotCoveredCounts
{
    /// <summary>The company does not depend on the card's feature.</summary>
    [JsonPropertyName("feature-none")]
    public required int FeatureNone { get; init; }

    /// <summary>It is not known whether it does.</summary>
    [JsonPropertyName("feature-unknown")]
    public required int FeatureUnknown { get; init; }

    /// <summary>The assessment says nothing about the feature.</summary>
    [JsonPropertyName("feature-undeclared")]
    public required int FeatureUndeclared { get; init; }
}
