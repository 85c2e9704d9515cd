using System.Text.Json.Serialization;
using EngagementFramework.Assessments;
using EngagementFramework.Values;

namespace EngagementFramework.Forecasts;

/// <summary>
/// The lapses of many companies in one calendar. It ranks nobody: companies stand in the order of their ids. Of a company with several
/// assessments the lapses by each are listed, each with its assessment's date.
/// </summary>
public sealed record PortfolioCalendar
{
    /// <summary>The name and version of the document format.</summary>
    public const string FormatName = "engagement-calendar/1";

    /// <summary>The format that a document names first.</summary>
    [JsonInclude, JsonRequired, JsonPropertyName("format"), JsonPropertyOrder(-2)]
    internal string Format { get => FormatName; init => Guard.Format(value, FormatName); }

    /// <summary>The address of a JSON Schema, as editors use it. The default value is null.</summary>
    [JsonPropertyName("$schema"), JsonPropertyOrder(-3)]
    public string? Schema { get; init; }

    /// <summary>The packs of cards in use, each once, by id and version.</summary>
    [JsonPropertyName("cardPacks")]
    public required IReadOnlyList<CardPackReference> CardPacks { get; init => field = ValueList.Copy(value); }

    /// <summary>The last day, inclusive, on which no level of any company has lapsed. The default value is null: none does.</summary>
    [JsonPropertyName("holdsUntil")]
    public DateOnly? HoldsUntil { get; init; }

    /// <summary>The forecasts, by the company's id and the assessment's date, those without a lapse included.</summary>
    [JsonPropertyName("companies")]
    public required IReadOnlyList<CalendarCompany> Companies { get; init => field = ValueList.Copy(value); }

    /// <summary>The lapses, by day, then by the company's id and the assessment's date, then in the order of the catalogue.</summary>
    [JsonPropertyName("entries")]
    public required IReadOnlyList<CalendarEntry> Entries { get; init => field = ValueList.Copy(value); }

    /// <summary>Whose wording the names of levels and the notices are, where they come from packs of wording, by id and version. The default value is the empty list.</summary>
    [JsonPropertyName("wordings")]
    public IReadOnlyList<WordingReference> Wordings { get; init => field = ValueList.Copy(value); } = ValueList<WordingReference>.Empty;

    /// <summary>Merges forecasts. Their order makes no difference.</summary>
    /// <param name="forecasts">The forecasts; none, one or many.</param>
    public static PortfolioCalendar Merge(IEnumerable<LevelForecast> forecasts)
    {
        ArgumentNullException.ThrowIfNull(forecasts);
        LevelForecast[] all = [.. forecasts.Order(ForecastOrder.Instance)];
        return new PortfolioCalendar
        {
            CardPacks = [.. all.SelectMany(forecast => forecast.CardPacks).Distinct().OrderBy(pack => pack.Id, StringComparer.Ordinal).ThenBy(pack => pack.Version, StringComparer.Ordinal)],
            HoldsUntil = all.Min(forecast => forecast.HoldsUntil),
            Companies = [.. all.Select(CalendarCompany.Of)],
            Entries =
            [
                // Sorting keeps the order of what is equal: that of the companies, and within one that of the forecast.
                .. all.SelectMany(forecast => forecast.Lapses.Select(lapse => Entry(forecast, lapse))).OrderBy(entry => entry.Lapse.On),
            ],
            Wordings = [.. all.SelectMany(forecast => forecast.Wordings).Distinct().OrderBy(wording => wording.Id, StringComparer.Ordinal).ThenBy(wording => wording.Version, StringComparer.Ordinal)],
        };
    }

    private static CalendarEntry Entry(LevelForecast forecast, Lapse lapse) => new()
    {
        Company = forecast.Company.Id,
        Name = forecast.Company.Name,
        Framework = forecast.Framework,
        AssessmentAsOf = forecast.AssessmentAsOf,
        BenefitOfTheDoubt = forecast.BenefitOfTheDoubt,
        Lapse = lapse,
    };
}
