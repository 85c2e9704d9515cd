using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.Cards;

/// <summary>A headed part of a card's overview.</summary>
public sealed record OverviewSection
{
    /// <summary>The heading; not blank.</summary>
    [JsonPropertyName("heading")]
    public required string Heading { get; init; }

    /// <summary>The paragraphs; at least one, none blank.</summary>
    [JsonPropertyName("paragraphs")]
    public required IReadOnlyList<string> Paragraphs { get; init => field = ValueList.Copy(value); }

    /// <summary>The ids of references that the section draws on. The default value is the empty list.</summary>
    [JsonPropertyName("references")]
    public IReadOnlyList<string> References { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;
}
