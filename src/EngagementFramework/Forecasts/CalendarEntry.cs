using System.Text.Json.Serialization;
using EngagementFramework.Assessments;

namespace EngagementFramework.Forecasts;

/// <summary>A lapse, and whose it is.</summary>
public sealed record CalendarEntry
{
    /// <summary>The company's id.</summary>
    [JsonPropertyName("company")]
    public required string Company { get; init; }

    /// <summary>The company's name.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>The ladder whose levels and criteria the lapse names.</summary>
    [JsonPropertyName("framework")]
    public required FrameworkReference Framework { get; init; }

    /// <summary>The date of the assessment that it follows from.</summary>
    [JsonPropertyName("assessmentAsOf")]
    public required DateOnly AssessmentAsOf { get; init; }

    /// <summary>Whether doubtful dates count in the forecast, as long as they may. The default value is false.</summary>
    [JsonPropertyName("benefitOfTheDoubt"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool BenefitOfTheDoubt { get; init; }

    /// <summary>The lapse.</summary>
    [JsonPropertyName("lapse")]
    public required Lapse Lapse { get; init; }
}
