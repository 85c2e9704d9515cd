using System.Globalization;
using System.Text;

namespace EngagementFramework.Reports;

/// <summary>Makes texts of others fit to be shown on a line: on a terminal, in a log, in a message.</summary>
public static class PlainText
{
    /// <summary>All white space but the no-break spaces: U+00A0, U+2007 and U+202F.</summary>
    private static readonly char[] Breakable =
        [.. "\t\n\v\f\r \u0085\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u2028\u2029\u205f\u3000"];

    /// <summary>The text with everything that a terminal would act upon written out: a line feed as <c>\n</c>, an escape as <c>\u001b</c>.</summary>
    /// <remarks>These are the control characters, the separators of lines and paragraphs, and the characters that turn the direction of what follows.</remarks>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~') || !text.Any(NeedsEscape))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            Append(escaped, c);
        }

        return escaped.ToString();
    }

    /// <summary>
    /// The text on one line: every run of white space is one space, none stands at the ends, and the rest is as in <see cref="Escape"/>.
    /// Spaces at which no line may break are kept as they are.
    /// </summary>
    public static string OneLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Escape(string.Join(' ', text.Split(Breakable, StringSplitOptions.RemoveEmptyEntries)));
    }

    /// <summary>Whether a terminal would act upon the character.</summary>
    internal static bool NeedsEscape(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

    private static void Append(StringBuilder escaped, char c)
    {
        switch (c)
        {
            case '\n':
                escaped.Append(@"\n");
                break;
            case '\r':
                escaped.Append(@"\r");
                break;
            case '\t':
                escaped.Append(@"\t");
                break;
            default:
                if (NeedsEscape(c))
                {
                    escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
                }
                else
                {
                    escaped.Append(c);
                }

                break;
        }
    }
}
