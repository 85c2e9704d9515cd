namespace EngagementFramework.Forecasts;

/// <summary>From when, and how far ahead, a forecast looks.</summary>
public sealed record ForecastOptions
{
    /// <summary>The greatest number of months that a forecast looks ahead: a hundred years.</summary>
    public const int MostMonths = 1200;

    /// <summary>
    /// The first day of the forecast, not before the assessment's own date: until then more may become known. The default value is null:
    /// that date.
    /// </summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>How many months ahead lapses are listed, from 1 to <see cref="MostMonths"/>. The default value is 12.</summary>
    public int Months { get; init; } = 12;
}
