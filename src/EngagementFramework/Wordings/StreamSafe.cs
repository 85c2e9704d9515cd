using System.Globalization;

namespace EngagementFramework.Wordings;

/// <summary>
/// The normal form C of texts that anybody may have made: to order the marks on a letter takes the square of their number, so that they are
/// counted first. No letter of any language bears as many as are kept, as in the stream-safe format of Unicode (UAX #15).
/// </summary>
internal static class StreamSafe
{
    /// <summary>How many combining marks in a row are kept, inclusive; those after them are dropped.</summary>
    public const int MostMarks = 30;

    /// <exception cref="ArgumentException">Half a surrogate pair is in the text.</exception>
    public static string Normalize(string text)
    {
        var safe = LimitMarks(text);
        return safe.IsNormalized() ? safe : safe.Normalize();
    }

    /// <exception cref="ArgumentException">Half a surrogate pair is in the text.</exception>
    private static string LimitMarks(string text)
    {
        char[]? kept = null;
        var length = 0;
        var marks = 0;
        for (int i = 0, size; i < text.Length; i += size)
        {
            size = char.IsSurrogatePair(text, i) ? 2 : 1;
            if (size == 1 && char.IsSurrogate(text[i]))
            {
                throw new ArgumentException("Half a surrogate pair is in the text.", nameof(text));
            }

            marks = IsMark(text, i) ? marks + 1 : 0;
            if (marks > MostMarks)
            {
                kept ??= text.ToCharArray();
                continue;
            }

            if (kept is not null)
            {
                text.CopyTo(i, kept, length, size);
            }

            length += size;
        }

        return kept is null ? text : new string(kept, 0, length);
    }

    private static bool IsMark(string text, int at) => text[at] >= '\u0300'
        && CharUnicodeInfo.GetUnicodeCategory(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
