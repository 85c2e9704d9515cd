using System.Text.Json.Serialization;

namespace EngagementFramework.Portfolios;

/// <summary>Of which days the sums are, what stands beside the results, and what is missing.</summary>
public sealed record PortfolioScope
{
    /// <summary>The earliest date of evaluation, inclusive. The default value is null: there is no result.</summary>
    [JsonPropertyName("earliest")]
    public DateOnly? Earliest { get; init; }

    /// <summary>The latest date of evaluation, inclusive. The default value is null: there is no result.</summary>
    [JsonPropertyName("latest")]
    public DateOnly? Latest { get; init; }

    /// <summary>How many results are of a day before their assessment's own date, so that examples dated in between do not count.</summary>
    [JsonPropertyName("beforeAssessment")]
    public required int BeforeAssessment { get; init; }

    /// <summary>How many results have an earlier one beside them, so that a fall would be seen.</summary>
    [JsonPropertyName("compared")]
    public required int Compared { get; init; }

    /// <summary>How many documents are in none of the sums, because something is wrong with them.</summary>
    [JsonPropertyName("leftOut")]
    public required int LeftOut { get; init; }
}
