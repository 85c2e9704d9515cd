using System.Text.Json.Serialization;
using EngagementFramework.Assessments;
using EngagementFramework.Evaluation;
using EngagementFramework.Values;

namespace EngagementFramework.Forecasts;

/// <summary>One of the forecasts that a calendar was merged from.</summary>
public sealed record CalendarCompany
{
    /// <summary>The company's id.</summary>
    [JsonPropertyName("company")]
    public required string Company { get; init; }

    /// <summary>The company's name.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>The ladder.</summary>
    [JsonPropertyName("framework")]
    public required FrameworkReference Framework { get; init; }

    /// <summary>The first day of the forecast.</summary>
    [JsonPropertyName("asOf")]
    public required DateOnly AsOf { get; init; }

    /// <summary>The assessment's own date.</summary>
    [JsonPropertyName("assessmentAsOf")]
    public required DateOnly AssessmentAsOf { get; init; }

    /// <summary>Whether doubtful dates count in its forecast, as long as they may. The default value is false.</summary>
    [JsonPropertyName("benefitOfTheDoubt"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool BenefitOfTheDoubt { get; init; }

    /// <summary>The last day of the forecast, inclusive.</summary>
    [JsonPropertyName("until")]
    public required DateOnly Until { get; init; }

    /// <summary>The last day, inclusive, on which no level of the company has lapsed. The default value is null: none does.</summary>
    [JsonPropertyName("holdsUntil")]
    public DateOnly? HoldsUntil { get; init; }

    /// <summary>How many of the lapses are the company's, by this forecast.</summary>
    [JsonPropertyName("lapses")]
    public required int Lapses { get; init; }

    /// <summary>The notices of the forecast.</summary>
    [JsonPropertyName("notices")]
    public required IReadOnlyList<Notice> Notices { get; init => field = ValueList.Copy(value); }

    internal static CalendarCompany Of(LevelForecast forecast) => new()
    {
        Company = forecast.Company.Id,
        Name = forecast.Company.Name,
        Framework = forecast.Framework,
        AsOf = forecast.AsOf,
        AssessmentAsOf = forecast.AssessmentAsOf,
        BenefitOfTheDoubt = forecast.BenefitOfTheDoubt,
        Until = forecast.Until,
        HoldsUntil = forecast.HoldsUntil,
        Lapses = forecast.Lapses.Count,
        Notices = forecast.Notices,
    };
}
