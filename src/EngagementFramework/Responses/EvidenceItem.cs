using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.Responses;

/// <summary>One thing that is known about the company's practice, with its sources and its examples. Several responses may use it.</summary>
public sealed record EvidenceItem
{
    /// <summary>The id by which uses name it; not blank, unique among the evidence of an assessment.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>What is known, in a sentence or two; not blank.</summary>
    [JsonPropertyName("statement")]
    public required string Statement { get; init; }

    /// <summary>Where it is said. The default value is the empty list.</summary>
    [JsonPropertyName("citations")]
    public IReadOnlyList<Citation> Citations { get; init => field = ValueList.Copy(value); } = ValueList<Citation>.Empty;

    /// <summary>What the company did, by date. The first is named <c>ID/1</c>. The default value is the empty list.</summary>
    [JsonPropertyName("examples")]
    public IReadOnlyList<Example> Examples { get; init => field = ValueList.Copy(value); } = ValueList<Example>.Empty;

    /// <summary>Why the assessor reads it so; for experts, why they are credible. The default value is null.</summary>
    [JsonPropertyName("note")]
    public string? Note { get; init; }

    /// <summary>Data of the host's own. The default value is null.</summary>
    [JsonPropertyName("extensions")]
    public Extensions? Extensions { get; init; }
}
