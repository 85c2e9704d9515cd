using System.Text.Json.Serialization;
using EngagementFramework.Assessments;
using EngagementFramework.Values;

namespace EngagementFramework.Plans;

/// <summary>
/// With which cards a company is to be engaged and why, whom to ask, and what; which cards are still to be determined; and which do not
/// apply. Every card in use stands in exactly one of the three lists, each in catalogue order. A plan stands alone: it can be read without
/// the cards. Source: Card 1 is for companies in any part of the sector, the other cards for those that depend on a feature.
/// </summary>
public sealed record EngagementPlan
{
    /// <summary>The name and version of the document format.</summary>
    public const string FormatName = "engagement-plan/1";

    /// <summary>The format that a document names first.</summary>
    [JsonInclude, JsonRequired, JsonPropertyName("format"), JsonPropertyOrder(-2)]
    internal string Format { get => FormatName; init => Guard.Format(value, FormatName); }

    /// <summary>The address of a JSON Schema, as editors use it. The default value is null.</summary>
    [JsonPropertyName("$schema"), JsonPropertyOrder(-3)]
    public string? Schema { get; init; }

    /// <summary>The packs of cards in use, in the order of the catalogue.</summary>
    [JsonPropertyName("cardPacks")]
    public required IReadOnlyList<CardPackReference> CardPacks { get; init => field = ValueList.Copy(value); }

    /// <summary>The company, as the assessment has it.</summary>
    [JsonPropertyName("company")]
    public required Company Company { get; init; }

    /// <summary>The day as of which the business model is described: the assessment's own.</summary>
    [JsonPropertyName("asOf")]
    public required DateOnly AsOf { get; init; }

    /// <summary>The business model, as the assessment has it. The default value is null: it has none.</summary>
    [JsonPropertyName("businessModel")]
    public BusinessModel? BusinessModel { get; init; }

    /// <summary>The cards to use.</summary>
    [JsonPropertyName("applies")]
    public required IReadOnlyList<PlannedCard> Applies { get; init => field = ValueList.Copy(value); }

    /// <summary>The cards of which it is not known whether they are to be used.</summary>
    [JsonPropertyName("toBeDetermined")]
    public required IReadOnlyList<CardNotPlanned> ToBeDetermined { get; init => field = ValueList.Copy(value); }

    /// <summary>The cards that are not to be used.</summary>
    [JsonPropertyName("doesNotApply")]
    public required IReadOnlyList<CardNotPlanned> DoesNotApply { get; init => field = ValueList.Copy(value); }

    /// <summary>What limits the plan, or should be settled before it is used.</summary>
    [JsonPropertyName("notes")]
    public required IReadOnlyList<PlanNote> Notes { get; init => field = ValueList.Copy(value); }

    /// <summary>Whose wording the texts of the cards and the notes are, where they come from packs of wording. The default value is the empty list: they do not.</summary>
    [JsonPropertyName("wordings")]
    public IReadOnlyList<WordingReference> Wordings { get; init => field = ValueList.Copy(value); } = ValueList<WordingReference>.Empty;
}
