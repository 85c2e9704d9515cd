using System.Text.Json.Serialization;
using EngagementFramework.Assessments;
using EngagementFramework.Evaluation;
using EngagementFramework.Values;

namespace EngagementFramework.FollowUps;

/// <summary>
/// What to ask a company for at the next meeting: an agenda of objectives, the most pressing first, each with the shortest list of what would
/// have to be shown or made public. Source: the levels, read as what is still asked for. It stands alone, and a later assessment ticks it off.
/// </summary>
public sealed record FollowUp
{
    /// <summary>The name and version of the document format.</summary>
    public const string FormatName = "engagement-follow-up/1";

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

    /// <summary>The company, as the assessment has it.</summary>
    [JsonPropertyName("company")]
    public required Company Company { get; init; }

    /// <summary>The day of the follow-up.</summary>
    [JsonPropertyName("asOf")]
    public required DateOnly AsOf { get; init; }

    /// <summary>The assessment's own date. Nothing later is known.</summary>
    [JsonPropertyName("assessmentAsOf")]
    public required DateOnly AssessmentAsOf { get; init; }

    /// <summary>The last day, inclusive, up to which levels that lapse are to be kept: not before <see cref="DueOn"/>.</summary>
    [JsonPropertyName("keepUntil")]
    public required DateOnly KeepUntil { get; init; }

    /// <summary>
    /// The day by which the objectives are to be reached: what is asked for counts on that day, too. The default value is null: none is set,
    /// and it counts on the day of the follow-up.
    /// </summary>
    [JsonPropertyName("dueOn")]
    public DateOnly? DueOn { get; init; }

    /// <summary>
    /// The agenda: red flags; what lapses soon, the earliest first; then what is gained by the fewest requests, the lower level first where
    /// these are as many; at last silence and answers that were put off. What is alike stands in the order of the catalogue.
    /// </summary>
    [JsonPropertyName("questions")]
    public required IReadOnlyList<QuestionFollowUp> Questions { get; init => field = ValueList.Copy(value); }

    /// <summary>The other questions of the cards that are covered, in the order of the catalogue; of chosen questions, those of other cards, too.</summary>
    [JsonPropertyName("others")]
    public required IReadOnlyList<QuestionNotFollowedUp> Others { get; init => field = ValueList.Copy(value); }

    /// <summary>What a reader should know besides.</summary>
    [JsonPropertyName("notices")]
    public required IReadOnlyList<Notice> Notices { get; init => field = ValueList.Copy(value); }

    /// <summary>Whose wording the texts are, where they come from packs of wording. The default value is the empty list.</summary>
    [JsonPropertyName("wordings")]
    public IReadOnlyList<WordingReference> Wordings { get; init => field = ValueList.Copy(value); } = ValueList<WordingReference>.Empty;
}
