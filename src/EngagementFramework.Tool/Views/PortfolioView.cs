using System.Globalization;
using EngagementFramework.Assessments;
using EngagementFramework.Portfolios;
using EngagementFramework.Reports;
using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Hosting;

namespace EngagementFramework.Tool.Views;

/// <summary>Sums over a portfolio as text: the alerts first, then the whole, then the groups.</summary>
internal sealed class PortfolioView
{
    private const int NarrowestName = 12;

    private readonly PortfolioSummary _summary;
    private readonly PortfolioSentences _sentences;
    private readonly Page _page;

    private PortfolioView(PortfolioSummary summary, Instrument instrument, Screen screen)
    {
        _summary = summary;
        _sentences = new PortfolioSentences(instrument.Catalog, instrument.Texts);
        _page = new Page(screen);
    }

    public static string Render(PortfolioSummary summary, Instrument instrument, Screen screen)
    {
        var view = new PortfolioView(summary, instrument, screen);
        view.Scope();
        view.Alerts();
        view.Holdings();
        foreach (var ladder in summary.Ladders)
        {
            view.Ladder(ladder);
        }

        WordingView.Write(instrument, view._page);
        return view._page.ToString();
    }

    private void Scope()
    {
        var sentences = _sentences.Scope(_summary);
        foreach (var sentence in sentences)
        {
            _page.Text(0, sentence);
        }

        if (sentences.Count > 0)
        {
            _page.End();
        }
    }

    private void Alerts()
    {
        _page.Line(Label("alerts"), Tone.Strong);
        _page.Text(2, _sentences.Alerts(_summary));
        foreach (var kind in _summary.Alerts.GroupBy(alert => alert.Kind))
        {
            _page.End();
            _page.Line(_sentences.Kind(kind.Key), kind.Key == AlertKind.RedFlag ? Tone.Alarm : Tone.Strong);
            foreach (var company in kind.GroupBy(alert => _sentences.Company(alert)))
            {
                _page.Text(2, company.Key, Tone.Strong);
                foreach (var alert in company)
                {
                    _page.Item(4, _sentences.Introduce(PlainText.OneLine(alert.Question)), _sentences.Alert(alert), markTone: Tone.Faint);
                }
            }
        }
    }

    private void Holdings()
    {
        if (_summary.Holdings is not { } holdings)
        {
            return;
        }

        Title(Label("holdings"));
        _page.Text(2, _sentences.Holdings(holdings));
        foreach (var holding in holdings.NotAssessed)
        {
            _page.Item(4, _page.Glyphs.Bullet, $"{_sentences.Introduce(Label("not-assessed"))} {PlainText.OneLine(holding.Company)} ({Number(holding.Weight)})");
        }
    }

    private void Ladder(LadderSums ladder)
    {
        var whole = ladder.Whole;
        Title(_sentences.Ladder(ladder));
        _page.Text(0, _sentences.Meaning, Tone.Faint);
        _page.Text(2, _sentences.Companies(whole.Companies));
        if (whole.Weights is { } weights)
        {
            _page.Text(2, _sentences.Weights(weights));
        }

        if (whole.NotCovered is { } notCovered)
        {
            _page.Text(2, _sentences.NotCovered(notCovered));
        }

        _page.Text(2, _sentences.Questions(whole.Questions));
        _page.Text(2, _sentences.RedFlags(whole.Questions), whole.Questions.RedFlags > 0 ? Tone.Alarm : Tone.Plain);
        _page.Text(2, _sentences.LowestAndMedian(ladder, whole.Questions));
        _page.Text(2, _sentences.AtFloor(whole.Questions));
        if (_summary.Options.Mean is not null)
        {
            _page.Text(2, _sentences.Mean(whole));
        }

        _page.End();
        foreach (var level in whole.Questions.Distribution.Reverse())
        {
            Count(PortfolioSentences.Level(ladder, level.Value), level.Count);
        }

        foreach (var (reason, count) in ResultSentences.NotRatedCounts(whole.Questions))
        {
            Count($"{Label("not-rated")}, {_sentences.Reason(reason)}", count);
        }

        Groups("cards", ladder.Cards);
        Groups("themes", ladder.Themes);
        Groups("sectors", ladder.Sectors);
        Groups("countries", ladder.Countries);
        if (ladder.Companies.Count > 0)
        {
            Table("companies", [.. ladder.Companies.Select(company => ($"{PlainText.OneLine(company.Company)}  {PlainText.OneLine(company.Name)}", Cells(company.Summary, company.Weight, company.Mean)))]);
        }
    }

    private void Groups(string kind, IReadOnlyList<GroupSums> groups)
    {
        if (groups.Count > 0)
        {
            Table(kind, [.. groups.Select(group => (_sentences.Group(kind, group), Cells(group.Questions, group.Weights?.Companies, group.Mean)))]);
        }
    }

    private void Count(string name, int count) => _page.Item(2, $"{Number(count),6} ", name);

    private void Table(string label, (string Name, string[] Cells)[] rows)
    {
        string[] headings =
        [
            Label("rated"), Label("red-flags"), Label("lowest"), Label("median"),
            .. _summary.Holdings is null ? [] : new[] { Label("weight") }, .. _summary.Options.Mean is null ? [] : new[] { Label("mean") },
        ];
        int[] widths = [.. headings.Select((heading, i) => Math.Max(TextWrap.Width(heading), rows.Max(row => row.Cells[i].Length)))];
        var names = _page.Width - 2 - widths.Sum(width => width + 2);
        _page.End();
        _page.Line(Label(label), Tone.Strong);
        if (names < NarrowestName)
        {
            List(headings, rows);
            return;
        }

        _page.Put(new string(' ', names + 2));
        for (var i = 0; i < headings.Length; i++)
        {
            _page.Put("  " + new string(' ', widths[i] - TextWrap.Width(headings[i])) + headings[i], Tone.Faint);
        }

        _page.End();
        foreach (var (name, cells) in rows)
        {
            Name(name, names);
            for (var i = 0; i < cells.Length; i++)
            {
                _page.Put("  " + cells[i].PadLeft(widths[i]), Cell(i, cells));
            }

            _page.End();
        }
    }

    /// <summary>The beginning of a row: a name that does not fit stands on lines of its own, so that nothing of it is lost.</summary>
    private void Name(string name, int columns)
    {
        var shown = name;
        if (TextWrap.Width(name) > columns)
        {
            _page.Text(2, name);
            shown = "";
        }

        _page.Put("  " + shown + new string(' ', columns - TextWrap.Width(shown)));
    }

    /// <summary>The rows where they are too narrow for a table: each name, and its cells below it.</summary>
    private void List(string[] headings, (string Name, string[] Cells)[] rows)
    {
        foreach (var (name, cells) in rows)
        {
            _page.Text(2, name);
            for (var i = 0; i < cells.Length; i++)
            {
                _page.Item(4, "", $"{_sentences.Introduce(headings[i])} {cells[i]}", Cell(i, cells));
            }
        }
    }

    /// <summary>The second cell is the number of red flags.</summary>
    private static Tone Cell(int i, string[] cells) => i == 1 && cells[i] != "0" ? Tone.Alarm : Tone.Plain;

    private string[] Cells(Summary sums, decimal? weight, decimal? mean) =>
    [
        $"{Number(sums.Rated)}/{Number(sums.Questions)}", Number(sums.RedFlags), Number(sums.Lowest), Number(sums.Median),
        .. _summary.Holdings is null ? [] : new[] { Number(weight) }, .. _summary.Options.Mean is null ? [] : new[] { Number(mean) },
    ];

    private void Title(string text)
    {
        _page.End();
        _page.Rule();
        _page.Text(0, text, Tone.Strong);
    }

    private string Label(string name) => _sentences.Label(name);

    private static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
