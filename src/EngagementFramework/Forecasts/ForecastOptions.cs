namespace EngagementFramework.Forecasts;

/// <summary>From when, and how far ahead, a forecast looks, and at which levels.</summary>
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

    /// <summary>
    /// Whether the forecast is about the upper ends of the ranges: an example with a rough date counts up to the last day on which it may, and
    /// one with no date always. The default value is false: it is about the certain levels.
    /// </summary>
    public bool BenefitOfTheDoubt { get; init; }
}
