using EngagementFramework.Assessments;
using EngagementFramework.Forecasts;
using EngagementFramework.Levels;
using EngagementFramework.Reports;
using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Hosting;

namespace EngagementFramework.Tool.Views;

/// <summary>A forecast as text: the lapses day by day, with what must be renewed by when, and how long every level holds.</summary>
internal sealed class ForecastView
{
    private readonly ForecastSentences _sentences;
    private readonly Instrument _instrument;
    private readonly Page _page;

    private ForecastView(Instrument instrument, Screen screen)
    {
        _instrument = instrument;
        _sentences = new ForecastSentences(new FrameworkCatalog(instrument.Framework), instrument.Texts);
        _page = new Page(screen);
    }

    public static string Render(LevelForecast forecast, Instrument instrument, Screen screen)
    {
        var view = new ForecastView(instrument, screen);
        view.Write(forecast);
        return view.End();
    }

    public static string Render(PortfolioCalendar calendar, Instrument instrument, Screen screen)
    {
        var view = new ForecastView(instrument, screen);
        view.Write(calendar);
        return view.End();
    }

    private void Write(LevelForecast forecast)
    {
        _page.Text(0, PlainText.OneLine(forecast.Company.Name), Tone.Strong);
        Row("title", PlainText.OneLine(forecast.Company.Id));
        Row("time", _sentences.Period(forecast.AsOf, forecast.Until));
        Row("assessment", Day(forecast.AssessmentAsOf));
        Row("framework", PlainText.OneLine($"{_instrument.Framework.Name} ({forecast.Framework.Id} {forecast.Framework.Version})"));
        _page.End();
        _page.Text(0, _sentences.Meaning, Tone.Faint);
        Notices(forecast.Notices.Select(notice => notice.Message));
        _page.End();
        _page.Rule();
        _page.Line(_sentences.Label("calendar"), Tone.Strong);
        _page.Text(2, _sentences.Holds(forecast.HoldsUntil));
        if (forecast.Lapses.Count == 0 && forecast.HoldsUntil is not null)
        {
            _page.Text(2, _sentences.NoLapse);
        }

        foreach (var day in forecast.Lapses.GroupBy(lapse => lapse.On))
        {
            _page.End();
            _page.Line(Day(day.Key), Tone.Strong);
            foreach (var lapse in day)
            {
                Lapse(2, lapse, forecast.Framework);
            }
        }

        Holds(forecast);
    }

    private void Write(PortfolioCalendar calendar)
    {
        _page.Line(_sentences.Label("calendar"), Tone.Strong);
        if (_sentences.Period(calendar) is { } period)
        {
            Row("time", period);
        }

        _page.Text(0, _sentences.Counts(calendar));
        _page.Text(0, _sentences.Holds(calendar.HoldsUntil));
        _page.End();
        _page.Text(0, _sentences.Meaning, Tone.Faint);
        Notices(_sentences.Several(calendar));
        foreach (var day in calendar.Entries.GroupBy(entry => entry.Lapse.On))
        {
            _page.End();
            _page.Line(Day(day.Key), Tone.Strong);
            foreach (var company in day.GroupBy(_sentences.Company))
            {
                _page.Text(2, company.Key, Tone.Strong);
                foreach (var entry in company)
                {
                    Lapse(4, entry.Lapse, entry.Framework);
                }
            }
        }

        _page.End();
        _page.Rule();
        _page.Line(_sentences.Label("companies"), Tone.Strong);
        foreach (var company in calendar.Companies)
        {
            _page.Item(2, _page.Glyphs.Bullet, $"{_sentences.Introduce(_sentences.Company(company))} {_sentences.Holds(company.HoldsUntil)}");
            foreach (var notice in company.Notices)
            {
                _page.Text(4, PlainText.OneLine(notice.Message), Tone.Open);
            }
        }
    }

    private void Lapse(int indent, Lapse lapse, FrameworkReference framework)
    {
        _page.Item(indent, _sentences.Introduce(PlainText.OneLine(lapse.Question)), _sentences.Fall(lapse), Tone.Open, Tone.Strong);
        _page.Text(indent + 2, _sentences.OutOfDate(lapse, framework));
        if (_sentences.Doubt(lapse) is { } doubt)
        {
            _page.Text(indent + 2, doubt);
        }

        _page.Text(indent + 2, _sentences.Renew(lapse));
        foreach (var example in lapse.Examples)
        {
            _page.Item(indent + 2, _page.Glyphs.Bullet, _sentences.Example(example));
        }
    }

    private void Holds(LevelForecast forecast)
    {
        _page.End();
        _page.Rule();
        _page.Line(_sentences.Label("holds"), Tone.Strong);
        foreach (var card in forecast.Cards)
        {
            _page.End();
            Title(card.Card);
            _page.Text(2, _sentences.Holds(card.HoldsUntil), Tone.Faint);
            foreach (var question in card.Questions)
            {
                _page.Item(2, _sentences.Introduce(PlainText.OneLine(question.Question)), _sentences.Holds(question, forecast.BenefitOfTheDoubt), markTone: Tone.Faint);
                if (_sentences.Doubt(question) is { } doubt)
                {
                    _page.Text(4, doubt, Tone.Open);
                }
            }
        }
    }

    private void Notices(IEnumerable<string> notices)
    {
        foreach (var notice in notices)
        {
            _page.Text(0, PlainText.OneLine(notice), Tone.Open);
        }
    }

    private void Title(string id)
    {
        var card = _instrument.Catalog.TryGetCard(id, out var found) ? found : null;
        var mark = card?.Number is { } number ? FormattableString.Invariant($"{_sentences.Label("card")} {number}") : _sentences.Label("card");
        _page.Item(0, mark, PlainText.OneLine(card?.Title ?? id), Tone.Strong, Tone.Strong);
    }

    private string End()
    {
        WordingView.Write(_instrument, _page);
        return _page.ToString();
    }

    private void Row(string label, string text) => _page.Item(0, _sentences.Label(label).PadRight(18), text, markTone: Tone.Faint);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
