using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.Portfolios;

/// <summary>
/// The sums over many results. It stands alone, and can be added to other sums: the sums of parts, merged in any order and grouping, are
/// those of the whole, byte for byte.
/// </summary>
public sealed record PortfolioSummary
{
    /// <summary>The name and version of the document format.</summary>
    public const string FormatName = "engagement-portfolio/1";

    /// <summary>The format that a document names first.</summary>
    [JsonInclude, JsonRequired, JsonPropertyName("format"), JsonPropertyOrder(-2)]
    internal string Format { get => FormatName; init => Guard.Format(value, FormatName); }

    /// <summary>The address of a JSON Schema, as editors use it. The default value is null.</summary>
    [JsonPropertyName("$schema"), JsonPropertyOrder(-3)]
    public string? Schema { get; init; }

    /// <summary>What is summed up.</summary>
    [JsonPropertyName("options")]
    public required PortfolioSumsOptions Options { get; init; }

    /// <summary>Of which days the sums are, what stands beside the results, and what is missing.</summary>
    [JsonPropertyName("scope")]
    public required PortfolioScope Scope { get; init; }

    /// <summary>The sums, by the ladder's id and version, those with the benefit of the doubt after those without.</summary>
    [JsonPropertyName("ladders")]
    public required IReadOnlyList<LadderSums> Ladders { get; init => field = ValueList.Copy(value); }

    /// <summary>How far what is held is assessed. The default value is null: there are no holdings.</summary>
    [JsonPropertyName("holdings")]
    public HoldingSums? Holdings { get; init; }

    /// <summary>The alerts, most serious kind first, then by the company's id, then in the order of the catalogue.</summary>
    [JsonPropertyName("alerts")]
    public required IReadOnlyList<Alert> Alerts { get; init => field = ValueList.Copy(value); }

    /// <summary>Whose wording the names of levels are, where they come from packs of wording, by id and version. The default value is the empty list.</summary>
    [JsonPropertyName("wordings")]
    public IReadOnlyList<WordingReference> Wordings { get; init => field = ValueList.Copy(value); } = ValueList<WordingReference>.Empty;
}
