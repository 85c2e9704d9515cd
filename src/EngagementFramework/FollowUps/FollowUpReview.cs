using System.Text.Json.Serialization;
using EngagementFramework.Assessments;
using EngagementFramework.Evaluation;
using EngagementFramework.Values;

namespace EngagementFramework.FollowUps;

/// <summary>How the objectives of a follow-up stand by a later assessment.</summary>
public sealed record FollowUpReview
{
    /// <summary>The name and version of the document format.</summary>
    public const string FormatName = "engagement-follow-up-review/1";

    /// <summary>The format that a document names first.</summary>
    [JsonInclude, JsonRequired, JsonPropertyName("format"), JsonPropertyOrder(-2)]
    internal string Format { get => FormatName; init => Guard.Format(value, FormatName); }

    /// <summary>The address of a JSON Schema, as editors use it. The default value is null.</summary>
    [JsonPropertyName("$schema"), JsonPropertyOrder(-3)]
    public string? Schema { get; init; }

    /// <summary>The ladder.</summary>
    [JsonPropertyName("framework")]
    public required FrameworkReference Framework { get; init; }

    /// <summary>The company, as the later assessment has it.</summary>
    [JsonPropertyName("company")]
    public required Company Company { get; init; }

    /// <summary>The day of the follow-up.</summary>
    [JsonPropertyName("plannedOn")]
    public required DateOnly PlannedOn { get; init; }

    /// <summary>The date of evaluation of the later assessment.</summary>
    [JsonPropertyName("asOf")]
    public required DateOnly AsOf { get; init; }

    /// <summary>The later assessment's own date.</summary>
    [JsonPropertyName("assessmentAsOf")]
    public required DateOnly AssessmentAsOf { get; init; }

    /// <summary>The last day, inclusive, through which levels that were to be kept must hold. The default value is null: it is not told.</summary>
    [JsonPropertyName("keepUntil")]
    public DateOnly? KeepUntil { get; init; }

    /// <summary>The day by which the objectives are to be reached. The default value is null: none is set.</summary>
    [JsonPropertyName("dueOn")]
    public DateOnly? DueOn { get; init; }

    /// <summary>
    /// The ids of the questions that are a red flag by the later assessment and were none when the plan was made: those of the agenda first, then
    /// the others. The default value is the empty list.
    /// </summary>
    [JsonPropertyName("newRedFlags")]
    public IReadOnlyList<string> NewRedFlags { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>The objectives, in the order of the follow-up.</summary>
    [JsonPropertyName("objectives")]
    public required IReadOnlyList<ReviewedObjective> Objectives { get; init => field = ValueList.Copy(value); }

    /// <summary>How many of the objectives stand how.</summary>
    [JsonPropertyName("counts")]
    public required ReviewCounts Counts { get; init; }

    /// <summary>What a reader should know besides.</summary>
    [JsonPropertyName("notices")]
    public required IReadOnlyList<Notice> Notices { get; init => field = ValueList.Copy(value); }

    /// <summary>Whose wording the texts are, where they come from packs of wording. The default value is the empty list.</summary>
    [JsonPropertyName("wordings")]
    public IReadOnlyList<WordingReference> Wordings { get; init => field = ValueList.Copy(value); } = ValueList<WordingReference>.Empty;
}
