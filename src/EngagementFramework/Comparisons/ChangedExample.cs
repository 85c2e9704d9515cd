using System.Text.Json.Serialization;
using EngagementFramework.Evaluation;
using EngagementFramework.Responses;
using EngagementFramework.Values;

namespace EngagementFramework.Comparisons;

/// <summary>
/// An example that a step is about. Where it stands to the windows of several criteria in different ways, there is an entry for each of them.
/// </summary>
public sealed record ChangedExample
{
    /// <summary>Which assessment it is in.</summary>
    [JsonPropertyName("document")]
    public required ComparedDocument Document { get; init; }

    /// <summary>Its name there: the item's id, a slash, and its place in the item from 1.</summary>
    [JsonPropertyName("example")]
    public required string Example { get; init; }

    /// <summary>Its date there. The default value is null: undated.</summary>
    [JsonPropertyName("date")]
    public PartialDate? Date { get; init; }

    /// <summary>What was done.</summary>
    [JsonPropertyName("description")]
    public required string Description { get; init; }

    /// <summary>The ids of the criteria for which this is so, of those that ask for examples, in ladder order.</summary>
    [JsonPropertyName("criteria")]
    public required IReadOnlyList<string> Criteria { get; init => field = ValueList.Copy(value); }

    /// <summary>How it stood to their windows before the step. The default value is null: it was none of their examples.</summary>
    [JsonPropertyName("from")]
    public Recency? From { get; init; }

    /// <summary>How it stands to their windows after the step. The default value is null: it is none of their examples.</summary>
    [JsonPropertyName("to")]
    public Recency? To { get; init; }
}
