using System.Text.RegularExpressions;

namespace EngagementFramework.Values;

/// <summary>What stands in a text until somebody writes what belongs there.</summary>
internal static partial class Placeholder
{
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

        foreach (var match in Mark().EnumerateMatches(text))
        {
            var mark = text.Substring(match.Index, match.Length);
            if (IsMeant(mark, text))
            {
                return mark;
            }
        }

        return null;
    }

    private static bool IsMeant(string mark, string text) => mark[0] switch
    {
        '{' => true,
        '<' => !text.Contains("</" + mark[1..], StringComparison.Ordinal),
        _ when mark.Contains(' ', StringComparison.Ordinal) => true,
        _ => text.Any(char.IsLower) || !text.Replace(mark, "", StringComparison.Ordinal).Any(char.IsLetter),
    };

    // Each alternative has a bounded length or fixed words, so that no text takes long.
    [GeneratedRegex(@"\{(?:[\p{L}_][\p{L}\p{N} _.:-]{0,39}|…|\.\.\.)\}|<(?:\p{L}[\p{L}\p{N} _-]{2,39}|…|\.\.\.)>|(?<![\p{L}\p{N}_+])(?:TODO|TBD|FIXME|XXX)(?![\p{L}\p{N}_])|[Ll][Oo][Rr][Ee][Mm] [Ii][Pp][Ss][Uu][Mm]", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
