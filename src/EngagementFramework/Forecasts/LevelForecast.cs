using System.Text.Json.Serialization;
using EngagementFramework.Assessments;
using EngagementFramework.Evaluation;
using EngagementFramework.Values;

namespace EngagementFramework.Forecasts;

/// <summary>
/// The calendar of lapses of one company: which level its evidence carries until when, and which it carries then. It foretells what
/// evaluating the same assessment on a later day gives, and nothing else: new evidence changes it. Source: an example from the past twelve
/// months, at levels 1 to 4.
/// </summary>
public sealed record LevelForecast
{
    /// <summary>The name and version of the document format.</summary>
    public const string FormatName = "engagement-forecast/1";

    /// <summary>The format that a document names first.</summary>
    [JsonInclude, JsonRequired, JsonPropertyName("format"), JsonPropertyOrder(-2)]
    internal string Format { get => FormatName; init => Guard.Format(value, FormatName); }

    /// <summary>The address of a JSON Schema, as editors use it. The default value is null.</summary>
    [JsonPropertyName("$schema"), JsonPropertyOrder(-3)]
    public string? Schema { get; init; }

    /// <summary>The ladder.</summary>
    [JsonPropertyName("framework")]
    public required FrameworkReference Framework { get; init; }

    /// <summary>The packs of cards in use, in the order of the catalogue.</summary>
    [JsonPropertyName("cardPacks")]
    public required IReadOnlyList<CardPackReference> CardPacks { get; init => field = ValueList.Copy(value); }

    /// <summary>The company.</summary>
    [JsonPropertyName("company")]
    public required Company Company { get; init; }

    /// <summary>The first day of the forecast.</summary>
    [JsonPropertyName("asOf")]
    public required DateOnly AsOf { get; init; }

    /// <summary>The assessment's own date. Nothing later is known.</summary>
    [JsonPropertyName("assessmentAsOf")]
    public required DateOnly AssessmentAsOf { get; init; }

    /// <summary>Whether doubtful dates count, as long as they may. The default value is false.</summary>
    [JsonPropertyName("benefitOfTheDoubt"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool BenefitOfTheDoubt { get; init; }

    /// <summary>How many months ahead it looks.</summary>
    [JsonPropertyName("months")]
    public required int Months { get; init; }

    /// <summary>Its last day, inclusive: <see cref="Months"/> after <see cref="AsOf"/>, or the last day of the calendar.</summary>
    [JsonPropertyName("until")]
    public required DateOnly Until { get; init; }

    /// <summary>
    /// The last day, inclusive, on which no level has lapsed, also where it is later than <see cref="Until"/>. The default value is null:
    /// none does.
    /// </summary>
    [JsonPropertyName("holdsUntil")]
    public DateOnly? HoldsUntil { get; init; }

    /// <summary>The cards that are covered, in the order of the catalogue.</summary>
    [JsonPropertyName("cards")]
    public required IReadOnlyList<CardForecast> Cards { get; init => field = ValueList.Copy(value); }

    /// <summary>
    /// The lapses from the day after <see cref="AsOf"/> to <see cref="Until"/>, by day, and on one day in the order of the catalogue. A
    /// question may fall more than once.
    /// </summary>
    [JsonPropertyName("lapses")]
    public required IReadOnlyList<Lapse> Lapses { get; init => field = ValueList.Copy(value); }

    /// <summary>What a reader should know besides.</summary>
    [JsonPropertyName("notices")]
    public required IReadOnlyList<Notice> Notices { get; init => field = ValueList.Copy(value); }

    /// <summary>Whose wording the names of levels and the notices are, where they come from packs of wording. The default value is the empty list.</summary>
    [JsonPropertyName("wordings")]
    public IReadOnlyList<WordingReference> Wordings { get; init => field = ValueList.Copy(value); } = ValueList<WordingReference>.Empty;
}
