using System.Text;
using Spectre.Console.Rendering;

namespace EngagementFramework.Tool.Views;

/// <summary>Breaks texts into lines of so many columns. East Asian characters take two.</summary>
internal static class TextWrap
{
    /// <summary>The columns that a text takes.</summary>
    public static int Width(string text) =>
        text.AsSpan().ContainsAnyExceptInRange(' ', '~') ? new Segment(text).CellCount() : text.Length;

    /// <summary>The lines of a text, at least one. Words are kept whole where they fit, and web addresses always, so that they can be copied.</summary>
    public static IEnumerable<string> Lines(string text, int width)
    {
        var line = new StringBuilder();
        var used = 0;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Parts(word, width)))
        {
            var columns = Width(word);
            if (used > 0 && used + 1 + columns > width)
            {
                yield return line.ToString();
                line.Clear();
                used = 0;
            }

            if (used > 0)
            {
                line.Append(' ');
                used++;
            }

            line.Append(word);
            used += columns;
        }

        yield return line.ToString();
    }

    /// <summary>The beginning of a text that takes no more than so many columns, with an ellipsis where something was cut off.</summary>
    public static string Cut(string text, int width, string ellipsis)
    {
        if (Width(text) <= width)
        {
            return text;
        }

        var kept = Lines(text, width - ellipsis.Length).First();
        return kept.TrimEnd('.', ',', ';', ':', ' ') + ellipsis;
    }

    private static List<string> Parts(string word, int width)
    {
        if (Width(word) <= width || word.Contains("://", StringComparison.Ordinal))
        {
            return [word];
        }

        var parts = new List<string>();
        var part = new StringBuilder();
        var used = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            var columns = Width(rune.ToString());
            if (used + columns > width)
            {
                parts.Add(part.ToString());
                part.Clear();
                used = 0;
            }

            part.Append(rune);
            used += columns;
        }

        parts.Add(part.ToString());
        return parts;
    }
}
