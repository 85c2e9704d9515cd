using System.Text.Json.Serialization;
using EngagementFramework.Evaluation;

namespace EngagementFramework.Forecasts;

/// <summary>How long the level of one question holds. It is the certain level, or with the benefit of the doubt the highest.</summary>
public sealed record QuestionForecast
{
    /// <summary>The id of the question.</summary>
    [JsonPropertyName("question")]
    public required string Question { get; init; }

    /// <summary>Whether it has a level.</summary>
    [JsonPropertyName("status")]
    public required ForecastStatus Status { get; init; }

    /// <summary>The level on the first day of the forecast. The default value is null: it is not rated.</summary>
    [JsonPropertyName("level")]
    public LevelReference? Level { get; init; }

    /// <summary>What the level rests on. The default value is null: it is not rated.</summary>
    [JsonPropertyName("basis")]
    public Basis? Basis { get; init; }

    /// <summary>
    /// The level on that day with the benefit of the doubt, where it is higher: it is not in the forecast. The default value is null: it is
    /// not higher.
    /// </summary>
    [JsonPropertyName("highest")]
    public LevelReference? Highest { get; init; }

    /// <summary>Why it has no level. The default value is null: it has one.</summary>
    [JsonPropertyName("reason")]
    public NotRatedReason? Reason { get; init; }

    /// <summary>
    /// The last day, inclusive, on which the examples support the level, all else unchanged, also where it is later than the forecast looks.
    /// The default value is null: the level does not rest on examples within a window.
    /// </summary>
    [JsonPropertyName("holdsUntil")]
    public DateOnly? HoldsUntil { get; init; }

    /// <summary>The level on the day after <see cref="HoldsUntil"/>. The default value is null: there is no such day.</summary>
    [JsonPropertyName("fallsTo")]
    public LevelReference? FallsTo { get; init; }
}
