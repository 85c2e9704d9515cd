using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.Wordings;

/// <summary>
/// By what the texts of a publication are recognised in a copy that a user holds, without holding any of them: lengths and hashes of
/// passages, and which text of the cards or the ladder is found in which passage.
/// </summary>
public sealed record WordingFingerprints
{
    /// <summary>The name and version of the document format.</summary>
    public const string FormatName = "engagement-wording-fingerprints/1";

    /// <summary>The format that a document names first.</summary>
    [JsonInclude, JsonRequired, JsonPropertyName("format"), JsonPropertyOrder(-2)]
    internal string Format { get => FormatName; init => Guard.Format(value, FormatName); }

    /// <summary>The address of a JSON Schema, as editors use it. The default value is null.</summary>
    [JsonPropertyName("$schema"), JsonPropertyOrder(-3)]
    public string? Schema { get; init; }

    /// <summary>The id of the packs of wording that are made by these fingerprints, in kebab-case.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The version of those packs; not blank.</summary>
    [JsonPropertyName("version")]
    public required string Version { get; init; }

    /// <summary>The language of the publication as a BCP 47 tag, such as <c>en</c>.</summary>
    [JsonPropertyName("culture")]
    public required string Culture { get; init; }

    /// <summary>The name of those packs, in the language of the publication; not blank.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>Whose wording it is; not blank.</summary>
    [JsonPropertyName("attribution")]
    public required string Attribution { get; init; }

    /// <summary>Under what terms the wording may be used; not blank.</summary>
    [JsonPropertyName("licence")]
    public required string Licence { get; init; }

    /// <summary>The publication.</summary>
    [JsonPropertyName("source")]
    public required Publication Source { get; init; }

    /// <summary>The passages of the publication that are looked for; at least one.</summary>
    [JsonPropertyName("passages")]
    public required IReadOnlyList<WordingPassage> Passages { get; init => field = ValueList.Copy(value); }

    /// <summary>The texts, each id once, and where they stand in the passages; at least one.</summary>
    [JsonPropertyName("texts")]
    public required IReadOnlyList<FingerprintedText> Texts { get; init => field = ValueList.Copy(value); }
}
