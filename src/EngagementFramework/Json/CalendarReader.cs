using EngagementFramework.Forecasts;
using EngagementFramework.Problems;
using EngagementFramework.Texts;

namespace EngagementFramework.Json;

/// <summary>Reads calendars. Their structure is checked; that they follow from forecasts is not.</summary>
/// <param name="texts">What problems say. The default value is null: English.</param>
public sealed class CalendarReader(TextCatalog? texts = null) : DocumentReader<PortfolioCalendar>(PortfolioCalendar.FormatName, texts)
{
    private protected override PortfolioCalendar Complete(PortfolioCalendar document, ProblemCollector problems) => document;
}
