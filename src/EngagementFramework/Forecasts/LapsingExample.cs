using System.Text.Json.Serialization;
using EngagementFramework.Responses;

namespace EngagementFramework.Forecasts;

/// <summary>An example that leaves a window on the day of a lapse: what must be renewed to keep the level.</summary>
public sealed record LapsingExample
{
    /// <summary>The example's name: the item's id, a slash, and its place in the item from 1.</summary>
    [JsonPropertyName("example")]
    public required string Example { get; init; }

    /// <summary>Its date.</summary>
    [JsonPropertyName("date")]
    public required PartialDate Date { get; init; }

    /// <summary>What was done.</summary>
    [JsonPropertyName("description")]
    public required string Description { get; init; }

    /// <summary>The last day, inclusive, on which it counts: by then a later example must be there.</summary>
    [JsonPropertyName("lastDay")]
    public required DateOnly LastDay { get; init; }
}
