using System.Globalization;
using EngagementFramework.Assessments;
using EngagementFramework.Reports;
using EngagementFramework.Tool.Documents;

namespace EngagementFramework.Tool.Views;

/// <summary>The sums of a result, and the cards that it leaves out.</summary>
internal sealed class SummaryView(AssessmentResult result, Instrument instrument, ResultSentences sentences, Page page)
{
    private const int NarrowestName = 20;
    private const int NarrowestBar = 5;

    public void Write()
    {
        page.End();
        page.Rule();
        page.Line(sentences.Label("summary"), Tone.Strong);
        page.Text(2, sentences.Counts(result.Summary) + ".");
        page.Text(2, sentences.RedFlags(result.Summary) + ".", result.Summary.RedFlags > 0 ? Tone.Alarm : Tone.Plain);
        page.Text(2, sentences.LowestAndMedian(result.Summary));
        page.Text(2, sentences.AtFloor(result.Summary));
        page.End();
        Levels();
        page.End();
        Cards();
        NotCovered();
    }

    private void Levels()
    {
        var rows = result.Summary.Distribution
            .Reverse()
            .Select(level => (Name: sentences.LevelName(level.Value), level.Count, Alarm: instrument.Framework.Level(level.Value).RedFlag, Rated: true))
            .Concat(ResultSentences.NotRatedCounts(result.Summary).Select(entry => (Name: $"{sentences.Label("not-rated")}, {sentences.Reason(entry.Reason)}", entry.Count, Alarm: false, Rated: false)))
            .ToArray();
        // Beside a name stand ten columns, and the bar.
        var names = Math.Min(rows.Max(row => TextWrap.Width(row.Name)), page.Width - 10 - NarrowestBar);
        var most = Math.Max(1, rows.Max(row => row.Count));
        var columns = Math.Min(most, page.Width - names - 10);
        foreach (var (name, count, alarm, rated) in rows)
        {
            var length = count == 0 ? 0 : Math.Max(1, count * columns / most);
            var tone = alarm && count > 0 ? Tone.Alarm : Tone.Plain;
            string[] lines = [.. TextWrap.Lines(name, names)];
            foreach (var line in lines[..^1])
            {
                page.Put("  ").Line(line, tone);
            }

            page.Put("  ").Put(lines[^1], tone).Put(new string(' ', Math.Max(0, names - TextWrap.Width(lines[^1])) + 2))
                .Put(Number(count).PadLeft(4), tone)
                .Put(length == 0 ? "" : "  " + new string(alarm ? page.Glyphs.Alarm : rated ? page.Glyphs.Full : page.Glyphs.Empty, length), tone)
                .End();
        }
    }

    private void Cards()
    {
        string[] headings = [sentences.Label("rated"), sentences.Label("red-flags"), sentences.Label("lowest"), sentences.Label("median")];
        var names = page.Width - 4 - headings.Sum(heading => heading.Length + 2);
        var apart = names < NarrowestName;
        names = apart ? 0 : names;
        page.Put(apart ? "" : "  ").Put(apart ? "" : sentences.Label("card").PadRight(names), Tone.Faint);
        foreach (var heading in headings)
        {
            page.Put("  " + heading, Tone.Faint);
        }

        page.End();
        foreach (var card in result.Cards)
        {
            var name = apart ? "" : TextWrap.Cut(Title(card.Card), names, "...");
            if (apart)
            {
                page.Text(2, Title(card.Card));
            }

            string[] cells =
            [
                $"{Number(card.Summary.Rated)}/{Number(card.Summary.Questions)}",
                Number(card.Summary.RedFlags),
                card.Summary.Lowest is { } lowest ? Number(lowest) : "-",
                card.Summary.Median is { } median ? Number(median) : "-",
            ];
            page.Put(apart ? "" : "  ").Put(name).Put(new string(' ', names - TextWrap.Width(name)));
            for (var i = 0; i < cells.Length; i++)
            {
                page.Put("  " + cells[i].PadLeft(headings[i].Length), i == 1 && card.Summary.RedFlags > 0 ? Tone.Alarm : Tone.Plain);
            }

            page.End();
        }
    }

    private void NotCovered()
    {
        if (result.NotCovered.Count == 0)
        {
            return;
        }

        page.End();
        page.Line(sentences.Label("not-covered"), Tone.Strong);
        foreach (var card in result.NotCovered)
        {
            page.Item(2, page.Glyphs.Bullet, $"{sentences.Introduce(Title(card.Card))} {sentences.NotCovered(card)}");
        }
    }

    private string Title(string id) => PlainText.OneLine(instrument.Catalog.TryGetCard(id, out var card)
        ? card.Number is { } number ? FormattableString.Invariant($"{number} {card.Title}") : card.Title
        : id);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
