using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.Forecasts;

/// <summary>How long the levels of one card hold.</summary>
public sealed record CardForecast
{
    /// <summary>The id of the card.</summary>
    [JsonPropertyName("card")]
    public required string Card { get; init; }

    /// <summary>The last day, inclusive, on which no level of the card has lapsed. The default value is null: none does.</summary>
    [JsonPropertyName("holdsUntil")]
    public DateOnly? HoldsUntil { get; init; }

    /// <summary>Every question of the card, in order.</summary>
    [JsonPropertyName("questions")]
    public required IReadOnlyList<QuestionForecast> Questions { get; init => field = ValueList.Copy(value); }
}
