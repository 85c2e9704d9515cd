using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.Portfolios;

/// <summary>How much is held of the companies that stand so in a group. Companies that are not held have no weight.</summary>
public sealed record CompanyWeights
{
    /// <summary>The weight of all.</summary>
    [JsonPropertyName("companies")]
    public required decimal Companies { get; init; }

    /// <summary>The weight of those with a rated question.</summary>
    [JsonPropertyName("rated")]
    public required decimal Rated { get; init; }

    /// <summary>The weight of those with a red flag.</summary>
    [JsonPropertyName("redFlags")]
    public required decimal RedFlags { get; init; }

    /// <summary>The weight of those with each level as their lowest; every level of the ladder, lowest first.</summary>
    [JsonPropertyName("lowest")]
    public required IReadOnlyList<LevelWeight> Lowest { get; init => field = ValueList.Copy(value); }

    /// <summary>The weight of those with each level as their lower median; every level of the ladder, lowest first.</summary>
    [JsonPropertyName("median")]
    public required IReadOnlyList<LevelWeight> Median { get; init => field = ValueList.Copy(value); }
}
