using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.Responses;

/// <summary>What an evidence item shows in one response: the assessor's judgement, element by element.</summary>
public sealed record EvidenceUse
{
    /// <summary>The id of the evidence item.</summary>
    [JsonPropertyName("item")]
    public required string Item { get; init; }

    /// <summary>The ids of the criterion elements that the item shows here; at least one, none twice.</summary>
    [JsonPropertyName("shows")]
    public required IReadOnlyList<string> Shows { get; init => field = ValueList.Copy(value); }

    /// <summary>Which of the item's examples are meant, as <c>ITEM/PLACE</c> with places from 1. The default value is the empty list: all of them.</summary>
    [JsonPropertyName("examples")]
    public IReadOnlyList<string> Examples { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;
}
