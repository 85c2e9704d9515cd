using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.Cards;

/// <summary>A guide to engaging companies on one issue: why it matters, and the questions to ask. Source: the engagement cards.</summary>
public sealed record EngagementCard
{
    /// <summary>The card's id, in kebab-case.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>Its number in the publication that it comes from. The default value is null.</summary>
    [JsonPropertyName("number")]
    public int? Number { get; init; }

    /// <summary>Its title; not blank.</summary>
    [JsonPropertyName("title")]
    public required string Title { get; init; }

    /// <summary>The id of the business model feature that it is about. The default value is null: the card is for every company.</summary>
    [JsonPropertyName("feature")]
    public string? Feature { get; init; }

    /// <summary>When the card is used; required where it has a <see cref="Feature"/>. The default value is null.</summary>
    [JsonPropertyName("appliesWhen")]
    public string? AppliesWhen { get; init; }

    /// <summary>Whom to ask. The default value is null.</summary>
    [JsonPropertyName("addressees")]
    public string? Addressees { get; init; }

    /// <summary>The clause of the source that the card comes from. The default value is null.</summary>
    [JsonPropertyName("clause")]
    public string? Clause { get; init; }

    /// <summary>Why the issue matters, in paragraphs, none of them blank. The default value is the empty list.</summary>
    [JsonPropertyName("overview")]
    public IReadOnlyList<string> Overview { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>The overview's headed sections, after its paragraphs. The default value is the empty list.</summary>
    [JsonPropertyName("sections")]
    public IReadOnlyList<OverviewSection> Sections { get; init => field = ValueList.Copy(value); } = ValueList<OverviewSection>.Empty;

    /// <summary>The ids of the definitions that help to read the card. The default value is the empty list.</summary>
    [JsonPropertyName("definitions")]
    public IReadOnlyList<string> Definitions { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>The questions, in order: the first is <c>CARD/1</c>. At least one.</summary>
    [JsonPropertyName("questions")]
    public required IReadOnlyList<EngagementQuestion> Questions { get; init => field = ValueList.Copy(value); }

    /// <summary>Whose wording the texts are, where they come from packs of wording. The default value is the empty list: they are those of the pack that it is in.</summary>
    [JsonPropertyName("wordings")]
    public IReadOnlyList<WordingReference> Wordings { get; init => field = ValueList.Copy(value); } = ValueList<WordingReference>.Empty;
}
