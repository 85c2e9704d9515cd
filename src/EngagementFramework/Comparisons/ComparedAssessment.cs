using System.Text.Json.Serialization;
using EngagementFramework.Assessments;
using EngagementFramework.Responses;
using EngagementFramework.Values;

namespace EngagementFramework.Comparisons;

/// <summary>One of the two assessments of a comparison, as far as the comparison speaks of it.</summary>
public sealed record ComparedAssessment
{
    /// <summary>The date of evaluation.</summary>
    [JsonPropertyName("asOf")]
    public required DateOnly AsOf { get; init; }

    /// <summary>The assessment's own date. Nothing later than the earlier of the two is known.</summary>
    [JsonPropertyName("assessmentAsOf")]
    public required DateOnly AssessmentAsOf { get; init; }

    /// <summary>Who read the answers. The default value is null: the assessment does not tell.</summary>
    [JsonPropertyName("assessor")]
    public string? Assessor { get; init; }

    /// <summary>The ladder.</summary>
    [JsonPropertyName("framework")]
    public required FrameworkReference Framework { get; init; }

    /// <summary>How it was evaluated.</summary>
    [JsonPropertyName("options")]
    public required EvaluationOptions Options { get; init; }

    /// <summary>The sums over all cards that it covers.</summary>
    [JsonPropertyName("summary")]
    public required Summary Summary { get; init; }

    /// <summary>Its evidence items that steps mention, in the order of the assessment.</summary>
    [JsonPropertyName("evidence")]
    public required IReadOnlyList<EvidenceItem> Evidence { get; init => field = ValueList.Copy(value); }

    /// <summary>The sources that these cite, in the order of the assessment.</summary>
    [JsonPropertyName("sources")]
    public required IReadOnlyList<Source> Sources { get; init => field = ValueList.Copy(value); }
}
