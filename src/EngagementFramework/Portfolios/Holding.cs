using System.Text.Json.Serialization;

namespace EngagementFramework.Portfolios;

/// <summary>How much of a company is held.</summary>
public sealed record Holding
{
    /// <summary>The greatest weight: 10^15.</summary>
    public static decimal Most => 1_000_000_000_000_000m;

    /// <summary>The greatest number of decimals of a weight.</summary>
    public const int MostDecimals = 6;

    /// <summary>The company's id, as in its assessment.</summary>
    [JsonPropertyName("company")]
    public required string Company { get; init; }

    /// <summary>
    /// Its weight, in one unit for all holdings, such as a market value or a percentage: above 0, up to 10^15, with up to
    /// six decimals. Within these bounds sums are exact.
    /// </summary>
    [JsonPropertyName("weight")]
    public required decimal Weight { get; init; }

    /// <summary>Whether a weight is within the bounds.</summary>
    public static bool IsWeight(decimal weight) => weight > 0 && weight <= Most && decimal.Round(weight, MostDecimals) == weight;
}
