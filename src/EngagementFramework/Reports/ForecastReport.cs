using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Forecasts;
using EngagementFramework.Levels;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Reports;

/// <summary>
/// Writes a forecast or a calendar as Markdown: the lapses day by day, with what must be renewed by when, and how long every level holds.
/// What users wrote marks up nothing. Lines end in line feeds, and the same forecast gives the same text everywhere. Immutable and
/// thread-safe.
/// </summary>
public sealed class ForecastReport
{
    private readonly ICardCatalog _catalog;
    private readonly MarkdownHead _head;
    private readonly ForecastSentences _sentences;

    /// <summary>Makes a writer of reports.</summary>
    /// <param name="catalog">The cards, for their titles. A card that it does not have is shown by its id.</param>
    /// <param name="frameworks">The ladders, for the names of criteria.</param>
    /// <param name="texts">What the report says, under the keys that begin with <c>forecast.</c>. The default value is null: English.</param>
    public ForecastReport(ICardCatalog catalog, IFrameworkCatalog frameworks, TextCatalog? texts = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(frameworks);
        _catalog = catalog;
        texts ??= TextCatalog.English;
        _sentences = new ForecastSentences(frameworks, texts);
        _head = new MarkdownHead(catalog, frameworks, texts, "forecast.label.");
    }

    /// <summary>The report of a forecast as a text.</summary>
    public string ToText(LevelForecast forecast)
    {
        using var writer = new StringWriter();
        Write(forecast, writer);
        return writer.ToString();
    }

    /// <summary>The report of a calendar as a text.</summary>
    public string ToText(PortfolioCalendar calendar)
    {
        using var writer = new StringWriter();
        Write(calendar, writer);
        return writer.ToString();
    }

    /// <summary>Writes the report of a forecast, without closing or flushing the writer.</summary>
    public void Write(LevelForecast forecast, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(forecast);
        ArgumentNullException.ThrowIfNull(writer);
        var page = new MarkdownPage(writer);
        page.Heading(1, $"{_sentences.Introduce(Label("title"))} {forecast.Company.Name}");
        page.Table(["", ""],
        [
            _head.Company(forecast.Company),
            _head.Row("time", MarkdownText.Escape(_sentences.Period(forecast.AsOf, forecast.Until))),
            _head.Row("assessment", Iso.Text(forecast.AssessmentAsOf)),
            _head.Framework(forecast.Framework),
            _head.CardPacks(forecast.CardPacks),
            .. _head.Wordings(forecast.Wordings),
        ]);
        page.Paragraph(_sentences.Meaning);
        page.Items(Label("notices"), forecast.Notices.Select(notice => notice.Message));
        page.Heading(2, Label("calendar"));
        page.Paragraph(_sentences.Holds(forecast.HoldsUntil), forecast.Lapses.Count == 0 && forecast.HoldsUntil is not null ? _sentences.NoLapse : null);
        foreach (var day in forecast.Lapses.GroupBy(lapse => lapse.On))
        {
            page.Heading(3, Iso.Text(day.Key));
            foreach (var lapse in day)
            {
                Lapse(page, MarkdownText.Id(lapse.Question), lapse, forecast.Framework);
            }
        }

        Holds(forecast, page);
        _head.MadeFrom(forecast.CardPacks, [forecast.Framework], page);
    }

    /// <summary>Writes the report of a calendar, without closing or flushing the writer.</summary>
    public void Write(PortfolioCalendar calendar, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(writer);
        var page = new MarkdownPage(writer);
        FrameworkReference[] frameworks = [.. calendar.Companies.Select(company => company.Framework).Distinct()];
        page.Heading(1, Label("calendar"));
        page.Table(["", ""],
        [
            .. _sentences.Period(calendar) is { } period ? [_head.Row("time", MarkdownText.Escape(period))] : Array.Empty<IReadOnlyList<string>>(),
            .. frameworks.Select(_head.Framework),
            _head.CardPacks(calendar.CardPacks),
            .. _head.Wordings(calendar.Wordings),
        ]);
        page.Paragraph(_sentences.Counts(calendar), _sentences.Holds(calendar.HoldsUntil));
        page.Paragraph(_sentences.Meaning);
        page.Items(Label("notices"), _sentences.Several(calendar));
        foreach (var day in calendar.Entries.GroupBy(entry => entry.Lapse.On))
        {
            page.Heading(2, Iso.Text(day.Key));
            foreach (var entry in day)
            {
                Lapse(page, $"**{MarkdownText.Escape(_sentences.Company(entry))}** {MarkdownText.Id(entry.Lapse.Question)}", entry.Lapse, entry.Framework);
            }
        }

        page.Heading(2, Label("companies"));
        page.Table(
            [Label("company"), Label("time"), Label("lapses"), Label("until"), Label("notices")],
            [.. calendar.Companies.Select(company => Cells(
                _sentences.Company(company),
                _sentences.Period(company.AsOf, company.Until),
                FormattableString.Invariant($"{company.Lapses}"),
                Day(company.HoldsUntil),
                string.Join(' ', company.Notices.Select(notice => notice.Message))))]);
        _head.MadeFrom(calendar.CardPacks, frameworks, page);
    }

    private void Lapse(MarkdownPage page, string whose, Lapse lapse, FrameworkReference framework)
    {
        var sentences = string.Join(' ', new[] { _sentences.OutOfDate(lapse, framework), _sentences.Doubt(lapse), _sentences.Renew(lapse) }.OfType<string>().Select(MarkdownText.Escape));
        page.Markup($"{whose}: **{MarkdownText.Escape(_sentences.Fall(lapse))}**. {sentences}");
        page.MarkupItems(lapse.Examples.Select(example => "- " + MarkdownText.Escape(_sentences.Example(example))));
    }

    private void Holds(LevelForecast forecast, MarkdownPage page)
    {
        page.Heading(2, Label("holds"));
        page.Table(
            [Label("card"), Label("until")],
            [
                .. forecast.Cards.Select(card => Cells(CardTitles.Of(card.Card, _catalog), Day(card.HoldsUntil))),
                Cells(Label("all"), Day(forecast.HoldsUntil)),
            ]);
        page.Table(
            [Label("question"), Label("level"), Label("notices")],
            [
                .. forecast.Cards.SelectMany(card => card.Questions).Select(question => (IReadOnlyList<string>)
                [
                    MarkdownText.Id(question.Question),
                    MarkdownText.Escape(_sentences.Holds(question, forecast.BenefitOfTheDoubt)),
                    MarkdownText.Escape(_sentences.Doubt(question) ?? ""),
                ]),
            ]);
    }

    private static string Day(DateOnly? day) => day is { } known ? Iso.Text(known) : "–";

    private string Label(string name) => _sentences.Label(name);


    private static IReadOnlyList<string> Cells(params string[] texts) => [.. texts.Select(MarkdownText.Escape)];
}
