using System.Text.Json.Serialization;
using EngagementFramework.Assessments;
using EngagementFramework.Evaluation;
using EngagementFramework.Values;

namespace EngagementFramework.Comparisons;

/// <summary>
/// What changed between two assessments of one company, question by question, and by which causes: each cause is reported as from one state
/// to another, and the states join up from the earlier evaluation to the later one. It stands alone: the evidence that it speaks of is in it.
/// </summary>
public sealed record AssessmentComparison
{
    /// <summary>The name and version of the document format.</summary>
    public const string FormatName = "engagement-comparison/1";

    /// <summary>The format that a document names first.</summary>
    [JsonInclude, JsonRequired, JsonPropertyName("format"), JsonPropertyOrder(-2)]
    internal string Format { get => FormatName; init => Guard.Format(value, FormatName); }

    /// <summary>The address of a JSON Schema, as editors use it. The default value is null.</summary>
    [JsonPropertyName("$schema"), JsonPropertyOrder(-3)]
    public string? Schema { get; init; }

    /// <summary>The packs of cards in use, in the order of the catalogue. The default value is the empty list: it is not told.</summary>
    [JsonPropertyName("cardPacks")]
    public IReadOnlyList<CardPackReference> CardPacks { get; init => field = ValueList.Copy(value); } = ValueList<CardPackReference>.Empty;

    /// <summary>The company, as the later assessment has it.</summary>
    [JsonPropertyName("company")]
    public required Company Company { get; init; }

    /// <summary>The earlier assessment.</summary>
    [JsonPropertyName("earlier")]
    public required ComparedAssessment Earlier { get; init; }

    /// <summary>The later assessment.</summary>
    [JsonPropertyName("later")]
    public required ComparedAssessment Later { get; init; }

    /// <summary>The order in which causes are taken, all of them. How much of a change a cause is given depends on it.</summary>
    [JsonPropertyName("order")]
    public required IReadOnlyList<ChangeCause> Order { get; init => field = ValueList.Copy(value); }

    /// <summary>The cards that either assessment covers, in the order of the catalogue.</summary>
    [JsonPropertyName("cards")]
    public required IReadOnlyList<CardComparison> Cards { get; init => field = ValueList.Copy(value); }

    /// <summary>How many of all these cards' questions changed, and how.</summary>
    [JsonPropertyName("changes")]
    public required ChangeCounts Changes { get; init; }

    /// <summary>What a reader should know besides.</summary>
    [JsonPropertyName("notices")]
    public required IReadOnlyList<Notice> Notices { get; init => field = ValueList.Copy(value); }

    /// <summary>Whose wording the names of levels and the notices are, where they come from packs of wording. The default value is the empty list.</summary>
    [JsonPropertyName("wordings")]
    public IReadOnlyList<WordingReference> Wordings { get; init => field = ValueList.Copy(value); } = ValueList<WordingReference>.Empty;

    /// <summary>Whether nothing changed: no question has a step.</summary>
    [JsonIgnore]
    public bool IsEmpty => Cards.All(card => card.Questions.All(question => question.Steps.Count == 0));
}
