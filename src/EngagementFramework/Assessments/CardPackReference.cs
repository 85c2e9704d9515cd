using System.Text.Json.Serialization;
using EngagementFramework.Cards;

namespace EngagementFramework.Assessments;

/// <summary>A pack of cards, named by id and version, with what it was made from.</summary>
public sealed record CardPackReference
{
    /// <summary>The pack's id.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The pack's version.</summary>
    [JsonPropertyName("version")]
    public required string Version { get; init; }

    /// <summary>What it was made from. The default value is null: the pack does not say.</summary>
    [JsonPropertyName("source")]
    public Publication? Source { get; init; }

    /// <summary>Names a pack. The note of its source, which speaks of its own wording, is left out where its texts are in another.</summary>
    public static CardPackReference Of(CardPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return new() { Id = pack.Id, Version = pack.Version, Source = pack.Wordings.Count == 0 ? pack.Source : pack.Source is { } source ? source with { Note = null } : null };
    }
}
