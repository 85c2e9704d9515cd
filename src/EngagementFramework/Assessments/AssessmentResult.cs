using System.Text.Json.Serialization;
using EngagementFramework.Evaluation;
using EngagementFramework.Responses;
using EngagementFramework.Values;

namespace EngagementFramework.Assessments;

/// <summary>
/// What an assessment amounts to. It stands alone: who holds it can name the statement, source and place behind everything that
/// counted, and why the rest did not.
/// </summary>
public sealed record AssessmentResult
{
    /// <summary>The name and version of the document format.</summary>
    public const string FormatName = "engagement-result/1";

    /// <summary>The format that a document names first.</summary>
    [JsonInclude, JsonRequired, JsonPropertyName("format"), JsonPropertyOrder(-2)]
    internal string Format { get => FormatName; init => Guard.Format(value, FormatName); }

    /// <summary>The address of a JSON Schema, as editors use it. The default value is null.</summary>
    [JsonPropertyName("$schema"), JsonPropertyOrder(-3)]
    public string? Schema { get; init; }

    /// <summary>The ladder.</summary>
    [JsonPropertyName("framework")]
    public required FrameworkReference Framework { get; init; }

    /// <summary>The packs of cards in use, in the order of the catalogue. The default value is the empty list: it is not told.</summary>
    [JsonPropertyName("cardPacks")]
    public IReadOnlyList<CardPackReference> CardPacks { get; init => field = ValueList.Copy(value); } = ValueList<CardPackReference>.Empty;

    /// <summary>The company.</summary>
    [JsonPropertyName("company")]
    public required Company Company { get; init; }

    /// <summary>The date of evaluation.</summary>
    [JsonPropertyName("asOf")]
    public required DateOnly AsOf { get; init; }

    /// <summary>The assessment's own date. Nothing later than the earlier of the two is known.</summary>
    [JsonPropertyName("assessmentAsOf")]
    public required DateOnly AssessmentAsOf { get; init; }

    /// <summary>Who read the answers; null where the assessment does not tell.</summary>
    [JsonPropertyName("assessor")]
    public string? Assessor { get; init; }

    /// <summary>How it was evaluated.</summary>
    [JsonPropertyName("options")]
    public required EvaluationOptions Options { get; init; }

    /// <summary>The cards that are covered, in the order of the catalogue.</summary>
    [JsonPropertyName("cards")]
    public required IReadOnlyList<CardResult> Cards { get; init => field = ValueList.Copy(value); }

    /// <summary>The other cards, in the order of the catalogue.</summary>
    [JsonPropertyName("notCovered")]
    public required IReadOnlyList<CardNotCovered> NotCovered { get; init => field = ValueList.Copy(value); }

    /// <summary>The sums over all cards that are covered.</summary>
    [JsonPropertyName("summary")]
    public required Summary Summary { get; init; }

    /// <summary>The evidence items that the responses use, in the order of the assessment.</summary>
    [JsonPropertyName("evidence")]
    public required IReadOnlyList<EvidenceItem> Evidence { get; init => field = ValueList.Copy(value); }

    /// <summary>The sources that these cite, in the order of the assessment.</summary>
    [JsonPropertyName("sources")]
    public required IReadOnlyList<Source> Sources { get; init => field = ValueList.Copy(value); }

    /// <summary>What a reader should know besides.</summary>
    [JsonPropertyName("notices")]
    public required IReadOnlyList<Notice> Notices { get; init => field = ValueList.Copy(value); }

    /// <summary>Whose wording the names of levels and the notices are, where they come from packs of wording. The default value is the empty list.</summary>
    [JsonPropertyName("wordings")]
    public IReadOnlyList<WordingReference> Wordings { get; init => field = ValueList.Copy(value); } = ValueList<WordingReference>.Empty;
}
