using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.Cards;

/// <summary>Engagement cards and the business model features they are about, as one document brings them. The built-in cards are one pack.</summary>
public sealed record CardPack
{
    /// <summary>The name and version of the document format.</summary>
    public const string FormatName = "engagement-cards/1";

    /// <summary>The format that a document names first.</summary>
    [JsonInclude, JsonRequired, JsonPropertyName("format"), JsonPropertyOrder(-2)]
    internal string Format { get => FormatName; init => Guard.Format(value, FormatName); }

    /// <summary>The address of a JSON Schema, as editors use it. The default value is null.</summary>
    [JsonPropertyName("$schema"), JsonPropertyOrder(-3)]
    public string? Schema { get; init; }

    /// <summary>The pack's id, in kebab-case.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>Its version; not blank.</summary>
    [JsonPropertyName("version")]
    public required string Version { get; init; }

    /// <summary>What it was made from. The default value is null.</summary>
    [JsonPropertyName("source")]
    public Publication? Source { get; init; }

    /// <summary>Whose wording the texts are, where they come from packs of wording. The default value is the empty list: they are those of whoever made the pack.</summary>
    [JsonPropertyName("wordings")]
    public IReadOnlyList<WordingReference> Wordings { get; init => field = ValueList.Copy(value); } = ValueList<WordingReference>.Empty;

    /// <summary>Documents that the cards refer to. The default value is the empty list.</summary>
    [JsonPropertyName("references")]
    public IReadOnlyList<Reference> References { get; init => field = ValueList.Copy(value); } = ValueList<Reference>.Empty;

    /// <summary>Terms that the cards use. The default value is the empty list.</summary>
    [JsonPropertyName("definitions")]
    public IReadOnlyList<Definition> Definitions { get; init => field = ValueList.Copy(value); } = ValueList<Definition>.Empty;

    /// <summary>The business model features that the pack declares. The default value is the empty list.</summary>
    [JsonPropertyName("features")]
    public IReadOnlyList<BusinessModelFeature> Features { get; init => field = ValueList.Copy(value); } = ValueList<BusinessModelFeature>.Empty;

    /// <summary>The cards, in the order in which they are shown.</summary>
    [JsonPropertyName("cards")]
    public required IReadOnlyList<EngagementCard> Cards { get; init => field = ValueList.Copy(value); }
}
