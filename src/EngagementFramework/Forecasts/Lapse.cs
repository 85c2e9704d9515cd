using System.Text.Json.Serialization;
using EngagementFramework.Evaluation;
using EngagementFramework.Values;

namespace EngagementFramework.Forecasts;

/// <summary>
/// A level that the evidence no longer carries from a day on, because examples are out of date by then. That says nothing of what the
/// company does: only that nothing newer is known.
/// </summary>
public sealed record Lapse
{
    /// <summary>The first day of the lower level.</summary>
    [JsonPropertyName("on")]
    public required DateOnly On { get; init; }

    /// <summary>The id of the question.</summary>
    [JsonPropertyName("question")]
    public required string Question { get; init; }

    /// <summary>The level up to the day before.</summary>
    [JsonPropertyName("from")]
    public required LevelReference From { get; init; }

    /// <summary>The level from that day on.</summary>
    [JsonPropertyName("to")]
    public required LevelReference To { get; init; }

    /// <summary>
    /// The level on that day with the benefit of the doubt, where it is higher than <see cref="To"/>: exact dates may hold it longer. The
    /// default value is null: it is not.
    /// </summary>
    [JsonPropertyName("highest")]
    public LevelReference? Highest { get; init; }

    /// <summary>The ids of the criteria up to <see cref="From"/> that are met the day before and not on that day, in ladder order.</summary>
    [JsonPropertyName("criteria")]
    public required IReadOnlyList<string> Criteria { get; init => field = ValueList.Copy(value); }

    /// <summary>The examples of these criteria that count the day before and not on that day, each once, in the order of their use.</summary>
    [JsonPropertyName("examples")]
    public required IReadOnlyList<LapsingExample> Examples { get; init => field = ValueList.Copy(value); }
}
