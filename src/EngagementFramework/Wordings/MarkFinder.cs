namespace EngagementFramework.Wordings;

/// <summary>Finds what may be a mark and may be text: a number at a word, a number in brackets, what a line of a list begins with.</summary>
internal static class MarkFinder
{
    private const int LongestNumber = 3;

    /// <summary>Marks the signs from a place to the end, which are one line.</summary>
    public static void Mark(List<Sign> signs, int start)
    {
        for (var i = start; i < signs.Count; i++)
        {
            var length = signs[i].Canonical == '[' ? Bracketed(signs, i)
                : signs[i].IsDash ? Bullet(signs, start, i)
                : i > start && char.IsAsciiDigit(signs[i].Canonical) && IsBeforeNumber(signs[i - 1].Canonical) ? AtWord(signs, i)
                : 0;
            Set(signs, i, length);
        }

        Set(signs, start, OfList(signs, start));
    }

    private static void Set(List<Sign> signs, int at, int length)
    {
        if (length > 0)
        {
            signs[at] = signs[at] with { Mark = (byte)length };
        }
    }

    private static int OfList(List<Sign> signs, int start)
    {
        var digits = Digits(signs, start);
        var length = signs[start].IsDash ? 1
            : digits > 0 && IsAt(signs, start + digits, '.', ')') ? digits + 1
            : char.IsAsciiLetterLower(signs[start].Canonical) && IsAt(signs, start + 1, ')', '.') ? 2
            : 0;
        return length > 0 && IsAt(signs, start + length, ' ', ' ') ? length + 1 : 0;
    }

    /// <summary>A dash by itself after the end of a sentence: the next item of a list that was put into one line.</summary>
    private static int Bullet(List<Sign> signs, int start, int at)
    {
        var isAlone = at >= start + 2 && signs[at - 1].IsSpace && (at + 1 == signs.Count || signs[at + 1].IsSpace);
        return isAlone && signs[at - 2].Canonical is '.' or ';' or ':' ? Math.Min(2, signs.Count - at) : 0;
    }

    private static int Bracketed(List<Sign> signs, int at)
    {
        var digits = Digits(signs, at + 1);
        return digits > 0 && IsAt(signs, at + 1 + digits, ']', ']') ? digits + 2 : 0;
    }

    private static int AtWord(List<Sign> signs, int at)
    {
        var digits = Digits(signs, at);
        var after = at + digits < signs.Count ? signs[at + digits].Canonical : ' ';
        return char.IsLetterOrDigit(after) || after is '%' or '-' ? 0 : digits;
    }

    private static bool IsBeforeNumber(char c) => char.IsLetter(c) || c is '.' or ',' or ';' or ':' or '!' or '?' or ')' or '"' or '\'';

    private static int Digits(List<Sign> signs, int at)
    {
        var digits = 0;
        while (digits <= LongestNumber && at + digits < signs.Count && char.IsAsciiDigit(signs[at + digits].Canonical))
        {
            digits++;
        }

        return digits > LongestNumber ? 0 : digits;
    }

    private static bool IsAt(List<Sign> signs, int at, char one, char other) => at < signs.Count && (signs[at].Canonical == one || signs[at].Canonical == other);
}
