using System.Globalization;
using EngagementFramework.Comparisons;
using EngagementFramework.Reports;

namespace EngagementFramework.Tool.Views;

/// <summary>The sums of a comparison: the levels then and now, and how often each cause moved one.</summary>
internal sealed class ChangeSumsView(AssessmentComparison comparison, ComparisonSentences sentences, Page page)
{
    private const int WidestName = 60;

    private bool _any;

    public void Write()
    {
        page.End();
        page.Rule();
        Table(
            sentences.Label("by-level"),
            [sentences.Label("earlier"), sentences.Label("later")],
            [.. sentences.Levels().Select(row => (row.Name, new[] { row.Earlier, row.Later }))]);
        Table(
            sentences.Label("by-cause"),
            [sentences.Label("raised"), sentences.Label("lowered"), sentences.Label("other")],
            [.. comparison.Changes.Causes.Select(count => (sentences.Cause(count.Cause), new[] { count.Raised, count.Lowered, count.Other }))]);
    }

    /// <summary>Names, and numbers under their headings; the headings on lines of their own where the screen is too narrow for them. Nothing where there are no rows.</summary>
    private void Table(string title, string[] headings, IReadOnlyList<(string Name, int[] Counts)> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        if (_any)
        {
            page.End();
        }

        _any = true;
        page.Text(0, title, Tone.Strong);
        var names = Math.Min(WidestName, page.Width - 2 - headings.Sum(heading => TextWrap.Width(heading) + 2));
        if (names < rows.Max(row => TextWrap.Width(row.Name)))
        {
            foreach (var (name, counts) in rows)
            {
                page.Item(2, sentences.Introduce(name), string.Join(", ", headings.Zip(counts, (heading, count) => $"{heading} {Number(count)}")));
            }
        }
        else
        {
            names = rows.Max(row => TextWrap.Width(row.Name));
            Row("", names, headings, headings, Tone.Faint);
            foreach (var (name, counts) in rows)
            {
                Row(name, names, [.. counts.Select(Number)], headings, Tone.Plain);
            }
        }
    }

    private void Row(string name, int names, string[] cells, string[] headings, Tone tone)
    {
        page.Put("  ").Put(name + new string(' ', names - TextWrap.Width(name)));
        for (var i = 0; i < cells.Length; i++)
        {
            page.Put(new string(' ', 2 + TextWrap.Width(headings[i]) - TextWrap.Width(cells[i])) + cells[i], tone);
        }

        page.End();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
