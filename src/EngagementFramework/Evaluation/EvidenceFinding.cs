using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.Evaluation;

/// <summary>One use of evidence under one criterion: what it shows, and whether that counts.</summary>
public sealed record EvidenceFinding
{
    /// <summary>The id of the evidence item.</summary>
    [JsonPropertyName("item")]
    public required string Item { get; init; }

    /// <summary>The ids of the elements of this criterion that it shows, in the order of the use.</summary>
    [JsonPropertyName("shows")]
    public required IReadOnlyList<string> Shows { get; init => field = ValueList.Copy(value); }

    /// <summary>Whether it bears on the criterion.</summary>
    [JsonPropertyName("counted")]
    public required bool Counted { get; init; }

    /// <summary>Why it does not count; null where it does.</summary>
    [JsonPropertyName("why")]
    public NotCountedReason? Why { get; init; }
}
