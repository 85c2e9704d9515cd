using System.Text.Json.Serialization;
using EngagementFramework.Responses;
using EngagementFramework.Values;

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

    /// <summary>
    /// The names of later examples under the criterion that are this one, with the same date text and description, so that they do not
    /// count again. The default value is the empty list.
    /// </summary>
    [JsonPropertyName("repeats")]
    public IReadOnlyList<string> Repeats { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;
}
