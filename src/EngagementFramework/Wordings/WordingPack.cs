using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.Wordings;

/// <summary>
/// Texts for cards, ladders and messages in one language, or in other words of the same: a translation, or the wording of a publisher.
/// Each text is named by a stable id, such as <c>questions/governance/1/text</c>; those that a pack lacks are taken from elsewhere.
/// </summary>
public sealed record WordingPack
{
    /// <summary>The name and version of the document format.</summary>
    public const string FormatName = "engagement-wording/1";

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

    /// <summary>The language of the texts as a BCP 47 tag, such as <c>fr</c> or <c>es-MX</c>.</summary>
    [JsonPropertyName("culture")]
    public required string Culture { get; init; }

    /// <summary>The pack's name, in its own language; not blank.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>Whose wording it is, as it is to be told where the pack is used; not blank.</summary>
    [JsonPropertyName("attribution")]
    public required string Attribution { get; init; }

    /// <summary>Under what terms the wording may be used; not blank.</summary>
    [JsonPropertyName("licence")]
    public required string Licence { get; init; }

    /// <summary>What the wording was taken from. The default value is null.</summary>
    [JsonPropertyName("source")]
    public Publication? Source { get; init; }

    /// <summary>Who reviewed the wording. The default value is null: nobody has, and outputs that use it say so.</summary>
    [JsonPropertyName("review")]
    public WordingReview? Review { get; init; }

    /// <summary>The texts, each id once.</summary>
    [JsonPropertyName("texts")]
    public required IReadOnlyList<WordingText> Texts { get; init => field = ValueList.Copy(value); }

    /// <summary>What is told of the pack wherever its texts are used.</summary>
    public WordingReference ToReference() => new()
    {
        Id = Id,
        Version = Version,
        Culture = Culture,
        Name = Name,
        Attribution = Attribution,
        Licence = Licence,
        ReviewedBy = Review?.By,
        ReviewedOn = Review?.On,
        ReviewNote = Review?.Note,
    };
}
