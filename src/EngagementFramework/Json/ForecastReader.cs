using EngagementFramework.Forecasts;
using EngagementFramework.Problems;
using EngagementFramework.Texts;

namespace EngagementFramework.Json;

/// <summary>Reads forecasts. Their structure is checked; that they follow from an assessment is not.</summary>
/// <param name="texts">What problems say. The default value is null: English.</param>
public sealed class ForecastReader(TextCatalog? texts = null) : DocumentReader<LevelForecast>(LevelForecast.FormatName, texts)
{
    private protected override LevelForecast Complete(LevelForecast document, ProblemCollector problems) => document;
}
