using System.Text.Json.Serialization;
using EngagementFramework.Assessments;

namespace EngagementFramework.Portfolios;

/// <summary>The sums over a group: over its questions, over its companies, and by what is held of these.</summary>
public sealed record GroupSums
{
    /// <summary>
    /// What the group is of: the id of a card, a theme, a sector or a country. The default value is null: the whole, or the group of what
    /// names none.
    /// </summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>The sums over the questions.</summary>
    [JsonPropertyName("questions")]
    public required Summary Questions { get; init; }

    /// <summary>The mean that was asked for, from at least one rated question: their number stands in <see cref="Questions"/>. The default value is null.</summary>
    [JsonPropertyName("mean")]
    public decimal? Mean { get; init; }

    /// <summary>The sums over the companies.</summary>
    [JsonPropertyName("companies")]
    public required CompanyCounts Companies { get; init; }

    /// <summary>The same by weight. The default value is null: there are no holdings.</summary>
    [JsonPropertyName("weights")]
    public CompanyWeights? Weights { get; init; }

    /// <summary>The cards not covered: of a card, for how many companies; of the whole, a sector or a country, of all cards together. The default value is null: themes have none.</summary>
    [JsonPropertyName("notCovered")]
    public NotCoveredCounts? NotCovered { get; init; }
}
