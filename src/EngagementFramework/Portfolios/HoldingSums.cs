using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.Portfolios;

/// <summary>How far what is held is assessed.</summary>
public sealed record HoldingSums
{
    /// <summary>How many companies are held.</summary>
    [JsonPropertyName("companies")]
    public required int Companies { get; init; }

    /// <summary>The weight of all holdings.</summary>
    [JsonPropertyName("weight")]
    public required decimal Weight { get; init; }

    /// <summary>The weight of those with a result, by whatever ladder.</summary>
    [JsonPropertyName("assessed")]
    public required decimal Assessed { get; init; }

    /// <summary>The holdings without a result, by the company's id.</summary>
    [JsonPropertyName("notAssessed")]
    public required IReadOnlyList<Holding> NotAssessed { get; init => field = ValueList.Copy(value); }

    /// <summary>How many results are of companies that are not held.</summary>
    [JsonPropertyName("notHeld")]
    public required int NotHeld { get; init; }
}
