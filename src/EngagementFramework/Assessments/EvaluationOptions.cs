using System.Text.Json.Serialization;

namespace EngagementFramework.Assessments;

/// <summary>How an assessment is evaluated.</summary>
public sealed record EvaluationOptions
{
    /// <summary>The date of evaluation. The default value is null: <see cref="Assessment.AsOf"/>.</summary>
    [JsonIgnore]
    public DateOnly? AsOf { get; init; }

    /// <summary>Whether doubtful dates count. The default value is false.</summary>
    [JsonPropertyName("benefitOfTheDoubt"), JsonRequired]
    public bool BenefitOfTheDoubt { get; init; }
}
