using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.Cards;

/// <summary>What a term means on the cards.</summary>
public sealed record Definition
{
    /// <summary>The definition's id, in kebab-case.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The term; not blank.</summary>
    [JsonPropertyName("term")]
    public required string Term { get; init; }

    /// <summary>What it means; not blank.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <summary>The clause of the source that it comes from. The default value is null.</summary>
    [JsonPropertyName("clause")]
    public string? Clause { get; init; }

    /// <summary>The ids of references for it. The default value is the empty list.</summary>
    [JsonPropertyName("references")]
    public IReadOnlyList<string> References { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;
}
