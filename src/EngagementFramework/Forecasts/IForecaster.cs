using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Levels;
using EngagementFramework.Problems;

namespace EngagementFramework.Forecasts;

/// <summary>Says when levels lapse. Pure: the same input gives the same output, on any machine and at any time.</summary>
public interface IForecaster
{
    /// <summary>The cards.</summary>
    ICardCatalog Catalog { get; }

    /// <summary>The ladders. An assessment is forecast by the one that it names, and by the default where it names none.</summary>
    IFrameworkCatalog Frameworks { get; }

    /// <summary>Lists the days on which the levels of an assessment fall, the certain ones or with the benefit of the doubt the highest, because its examples are out of date by then.</summary>
    /// <param name="assessment">What the company said.</param>
    /// <param name="options">From when, and how far ahead. The default value is null: twelve months from the assessment's own date.</param>
    /// <exception cref="ArgumentOutOfRangeException">The first day is before the assessment's own date, or the number of months is not from 1 to <see cref="ForecastOptions.MostMonths"/>.</exception>
    /// <exception cref="InvalidDocumentException">The assessment contradicts itself, the cards or the framework; the exception lists every problem.</exception>
    LevelForecast Forecast(Assessment assessment, ForecastOptions? options = null);
}
