using System.Text.RegularExpressions;

namespace EngagementFramework.Values;

/// <summary>What stands in a text until somebody writes what belongs there.</summary>
internal static partial class Placeholder
{
    /// <summary>The longest name between angle brackets, in characters and inclusive.</summary>
    private const int LongestName = 40;

    private static readonly string[] Words = ["TODO", "TBD", "FIXME", "XXX"];

    /// <summary>
    /// The first placeholder in the text; null where there is none. It is one of these: a text without a letter or digit, unless it is blank; a
    /// name or three dots between braces, such as <c>{name}</c>; words or three dots between angle brackets, such as
    /// <c>&lt;company name&gt;</c>, three characters or more and not closed as an element of HTML is; one of the words TODO, TBD, FIXME and XXX in
    /// capitals, unless the rest of the text is in capitals too; "lorem ipsum".
    /// </summary>
    public static string? Find(string text)
    {
        if (!text.Any(char.IsLetterOrDigit))
        {
            return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
        }

        // What is asked of the whole text is asked once.
        HashSet<string>? closed = null;
        HashSet<string>? words = null;
        foreach (var match in Mark().EnumerateMatches(text))
        {
            var mark = text.Substring(match.Index, match.Length);
            var isMeant = mark[0] switch
            {
                '{' => true,
                '<' => !(closed ??= Closed(text)).Contains(mark[1..]),
                _ when mark.Contains(' ', StringComparison.Ordinal) => true,
                _ => (words ??= WordsMeant(text)).Contains(mark),
            };
            if (isMeant)
            {
                return mark;
            }
        }

        return null;
    }

    /// <summary>What is closed in the text as elements of HTML are, without the slash: <c>b&gt;</c> where there is <c>&lt;/b&gt;</c>.</summary>
    private static HashSet<string> Closed(string text)
    {
        var closed = new HashSet<string>(StringComparer.Ordinal);
        for (var at = text.IndexOf("</", StringComparison.Ordinal); at >= 0; at = text.IndexOf("</", at + 2, StringComparison.Ordinal))
        {
            var rest = text.AsSpan(at + 2, Math.Min(LongestName + 1, text.Length - at - 2));
            if (rest.IndexOf('>') is >= 0 and var end)
            {
                closed.Add(rest[..(end + 1)].ToString());
            }
        }

        return closed;
    }

    /// <summary>Those of the words in capitals that stand out: where the rest of the text is in capitals too, none does.</summary>
    private static HashSet<string> WordsMeant(string text)
    {
        var hasSmallLetters = text.Any(char.IsLower);
        return [.. Words.Where(word => hasSmallLetters || !text.Replace(word, "", StringComparison.Ordinal).Any(char.IsLetter))];
    }

    // Each alternative has a bounded length or fixed words, so that no text takes long.
    [GeneratedRegex(@"\{(?:[\p{L}_][\p{L}\p{N} _.:-]{0,39}|…|\.\.\.)\}|<(?:\p{L}[\p{L}\p{N} _-]{2,39}|…|\.\.\.)>|(?<![\p{L}\p{N}_+])(?:TODO|TBD|FIXME|XXX)(?![\p{L}\p{N}_])|[Ll][Oo][Rr][Ee][Mm] [Ii][Pp][Ss][Uu][Mm]", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
