using System.Globalization;
using System.Text;
using EngagementFramework.Assessments;
using EngagementFramework.Evaluation;
using EngagementFramework.Reports;
using EngagementFramework.Texts;
using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Views;

namespace EngagementFramework.Tool.Portfolios;

/// <summary>A line for each company, to be read as they come, and the sums after the last.</summary>
internal sealed class LineForm : IResultForm
{
    private const int NarrowestName = 12;
    private static readonly string[] Labels = ["rated", "red-flags", "lowest", "median", "holds-until"];
    private static readonly int[] NarrowestCells = ["25/25".Length, 0, 0, 0, "9999-12-31".Length];

    private readonly Instrument _instrument;
    private readonly Screen _screen;
    private readonly Encoding _encoding;
    private readonly string[] _headings;
    private readonly int[] _widths;

    /// <param name="instrument">The ladder and the language in use.</param>
    /// <param name="screen">What the text is looked at on.</param>
    /// <param name="encoding">How it is encoded.</param>
    public LineForm(Instrument instrument, Screen screen, Encoding encoding)
    {
        (_instrument, _screen, _encoding) = (instrument, screen, encoding);
        _headings = [.. Labels.Select(Label)];
        _widths = [.. _headings.Zip(NarrowestCells, (heading, narrowest) => Math.Max(TextWrap.Width(heading), narrowest))];
    }

    public string Id => "text";

    public byte[] Head
    {
        get
        {
            var page = new Page(_screen);
            for (var i = 0; i < _headings.Length; i++)
            {
                page.Put(new string(' ', _widths[i] - TextWrap.Width(_headings[i]))).Put(_headings[i], Tone.Faint).Put("  ");
            }

            page.Line(Label("company"), Tone.Faint);
            return Bytes(page);
        }
    }

    public ResultBytes Write(AssessmentResult result)
    {
        var summary = result.Summary;
        var holdsUntil = result.Cards.SelectMany(card => card.Questions).OfType<RatedQuestion>().Min(question => question.HoldsUntil);
        string[] cells =
        [
            $"{Number(summary.Rated)}/{Number(summary.Questions)}",
            Number(summary.RedFlags),
            Number(summary.Lowest),
            Number(summary.Median),
            holdsUntil?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-",
        ];
        var page = new Page(_screen);
        for (var i = 0; i < cells.Length; i++)
        {
            page.Put(cells[i].PadLeft(_widths[i]) + "  ", i == 1 && summary.RedFlags > 0 ? Tone.Alarm : Tone.Plain);
        }

        var id = PlainText.OneLine(result.Company.Id);
        var room = _screen.Width - _widths.Sum(width => width + 2) - TextWrap.Width(id) - 2;
        page.Line($"{id}  {TextWrap.Cut(PlainText.OneLine(result.Company.Name), Math.Max(NarrowestName, room), "...")}");
        return new ResultBytes(Bytes(page));
    }

    public byte[] Foot(RunTotals totals)
    {
        var sums = totals.Whole();
        var (questions, redFlags) = (sums?.Questions, sums?.Questions.RedFlags ?? 0);
        var page = new Page(_screen);
        page.End();
        page.Rule();
        page.Line(Label("summary"), Tone.Strong);
        page.Text(2, Say("many.assessments", ("count", totals.Documents - totals.Invalid), ("invalid", totals.Invalid)));
        page.Text(2, Say("counts", ("questions", questions?.Questions ?? 0), ("asked", questions?.Asked ?? 0), ("answered", questions?.Answered ?? 0), ("rated", questions?.Rated ?? 0)) + ".");
        page.Text(2, Say("many.red-flags", ("count", redFlags), ("assessments", sums?.Companies.RedFlags ?? 0)), redFlags > 0 ? Tone.Alarm : Tone.Plain);
        page.Text(2, questions is { Lowest: { } lowest, Median: { } median }
            ? Say("lowest-and-median", ("lowest", LevelName(lowest)), ("median", LevelName(median)))
            : Say("nothing-rated"));
        page.Text(2, Say("at-floor", ("count", questions?.AtFloor ?? 0)));
        page.End();
        if (questions is not null)
        {
            Levels(page, questions);
        }

        WordingView.Write(_instrument, page);
        return Bytes(page);
    }

    private void Levels(Page page, Summary sums)
    {
        var rows = sums.Distribution.Reverse().Select(level => (Name: LevelName(level.Value), level.Count))
            .Concat(ResultSentences.NotRatedCounts(sums).Select(entry => (Name: $"{Label("not-rated")}, {Say("reason." + WireNames.Of(entry.Reason))}", entry.Count)))
            .ToArray();
        var names = rows.Select(row => TextWrap.Width(row.Name)).DefaultIfEmpty().Max();
        var counts = rows.Select(row => Number(row.Count).Length).DefaultIfEmpty().Max();
        foreach (var (name, count) in rows)
        {
            page.Line($"  {name}{new string(' ', names - TextWrap.Width(name))}  {Number(count).PadLeft(counts)}");
        }
    }

    private string LevelName(int value) => PlainText.OneLine(FormattableString.Invariant($"{value} {_instrument.Framework.Level(value).Name}"));

    private string Label(string name) => PlainText.OneLine(_instrument.Texts["report.label." + name]);

    private string Say(string key, params ReadOnlySpan<(string Name, object Value)> arguments)
    {
        var given = new TextArgument[arguments.Length];
        for (var i = 0; i < given.Length; i++)
        {
            given[i] = new TextArgument(arguments[i].Name, Convert.ToString(arguments[i].Value, CultureInfo.InvariantCulture)!);
        }

        return PlainText.OneLine(_instrument.Texts.Format("report." + key, given));
    }

    private byte[] Bytes(Page page) => _encoding.GetBytes(page.ToString());

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
