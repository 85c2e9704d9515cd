using System.Text.Json.Serialization;
using EngagementFramework.Responses;

namespace EngagementFramework.Evaluation;

/// <summary>One example under one criterion. Of two examples that are one, the first is listed.</summary>
public sealed record ExampleFinding
{
    /// <summary>The example's name: the item's id, a slash, and its place in the item from 1.</summary>
    [JsonPropertyName("example")]
    public required string Example { get; init; }

    /// <summary>Its date; null where it has none.</summary>
    [JsonPropertyName("date")]
    public PartialDate? Date { get; init; }

    /// <summary>How it stands to the criterion's window.</summary>
    [JsonPropertyName("recency")]
    public required Recency Recency { get; init; }
}
