using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.Comparisons;

/// <summary>An evidence item that a step is about, and what it shows for the question in the assessment that it is in.</summary>
public sealed record ChangedEvidence
{
    /// <summary>Which assessment it is in.</summary>
    [JsonPropertyName("document")]
    public required ComparedDocument Document { get; init; }

    /// <summary>Its id there. An item of the same id in the other assessment may be other evidence.</summary>
    [JsonPropertyName("item")]
    public required string Item { get; init; }

    /// <summary>The ids of the elements that it shows there, by all its uses for the question, each once. Empty where the response does not use it.</summary>
    [JsonPropertyName("shows")]
    public required IReadOnlyList<string> Shows { get; init => field = ValueList.Copy(value); }
}
