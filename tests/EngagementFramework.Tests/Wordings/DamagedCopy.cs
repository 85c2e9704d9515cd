using System.Text;
using System.Text.RegularExpressions;

namespace EngagementFramework.Tests.Wordings;

/// <summary>What layout, printing and copying do to a text. A line of the text is a paragraph.</summary>
internal static partial class DamagedCopy
{
    /// <summary>Lines of at most so many characters, broken between words; the cells of tables one after the other.</summary>
    public static string Reflowed(string text, int width) => Lines(Paragraphs(text).SelectMany(paragraph => Wrap(paragraph, width, hyphenate: false)));

    /// <summary>Lines filled by breaking words, with a hyphen unless there is one.</summary>
    public static string Hyphenated(string text, int width) => Lines(Paragraphs(text).SelectMany(paragraph => Wrap(paragraph, width, hyphenate: true)));

    /// <summary>Pages of so many lines, each with a footnote, a page number and, over the next page, a header.</summary>
    public static string OnPages(string lines, int linesOnPage)
    {
        var pages = lines.Split('\n').Chunk(linesOnPage).Select((page, i) => string.Join('\n', page) + $"""


            {i + 1} Here stands a footnote that an author of this page thought worth having, with a reference
            to a study of lighthouses (see https://example.org/lighthouses/{i + 1}) and to what others
            made of it since.

            {i + 1}
            {'\f'}A STUDY OF LIGHTHOUSES          Second edition

            """);
        return string.Join('\n', pages);
    }

    /// <summary>Without Markdown, footnote marks as plain numbers, items with bullets: as it is copied from a page.</summary>
    public static string AsCopiedFromAPage(string text)
    {
        text = Tag().Replace(Link().Replace(text, "$1"), " ").Replace("**", "", StringComparison.Ordinal);
        text = Item().Replace(text, "• ");
        return string.Concat(text.Select(c => c switch { '¹' => '1', '²' => '2', '³' => '3', >= '⁴' and <= '⁹' => (char)(c - '⁴' + '4'), _ => c }));
    }

    /// <summary>The lines of two texts beside each other.</summary>
    public static string InTwoColumns(string left, string right)
    {
        var (one, other) = (left.Split('\n'), right.Split('\n'));
        var width = one.Max(line => line.Length) + 4;
        return Lines(Enumerable.Range(0, Math.Max(one.Length, other.Length))
            .Select(i => (i < one.Length ? one[i] : "").PadRight(width) + (i < other.Length ? other[i] : "")));
    }

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static string[] Paragraphs(string text) => text.Split('\n', '\t');

    private static IEnumerable<string> Wrap(string paragraph, int width, bool hyphenate)
    {
        var line = new StringBuilder();
        foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var rest = word;
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                var (here, there) = hyphenate ? Broken(word, width - line.Length - 1) : ("", word);
                yield return here.Length > 0 ? $"{line} {here}" : line.ToString();
                line.Clear();
                rest = there;
            }

            line.Append(line.Length > 0 ? " " : "").Append(rest);
        }

        yield return line.ToString();
    }

    /// <summary>A word in two, the first with the hyphen in so many characters.</summary>
    private static (string Here, string There) Broken(string word, int room)
    {
        for (var at = Math.Min(room - 1, word.Length - 3); at >= 2; at--)
        {
            if (word[at] == '-')
            {
                return (word[..(at + 1)], word[(at + 1)..]);
            }

            if (word[(at - 2)..(at + 2)].All(char.IsAsciiLetter))
            {
                return (word[..at] + "-", word[at..]);
            }
        }

        return ("", word);
    }

    [GeneratedRegex(@"\[([^\[\]]*)\]\([^()]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"<[/a-z][^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"^ *- ", RegexOptions.Multiline)]
    private static partial Regex Item();
}
