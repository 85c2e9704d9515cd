using System.Text;

namespace EngagementFramework.Reports;

/// <summary>Texts of others made safe to stand in Markdown, CommonMark and GitHub's alike: they show as they were written and mark up nothing.</summary>
internal static class MarkdownText
{
    private const string Special = @"\`*_[]|~$";

    /// <summary>The text on one line, with everything escaped that Markdown or HTML would act upon.</summary>
    public static string Escape(string text)
    {
        var line = PlainText.OneLine(text);
        var escaped = new StringBuilder(line.Length + 16);
        var number = 0;
        while (number < line.Length && char.IsAsciiDigit(line[number]))
        {
            number++;
        }

        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            var ends = i + 1 == line.Length || !char.IsLetterOrDigit(line[i + 1]);
            var begins = ends && ((i == 0 && c is '#' or '+' or '-' or '=' or ':') || (i == number && number > 0 && c is '.' or ')'));
            _ = c switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                _ when begins || Special.Contains(c, StringComparison.Ordinal) => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    /// <summary>An id: as code where it is made of letters, digits and <c>- . : / _</c> only, escaped otherwise.</summary>
    public static string Id(string id) =>
        id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or ':' or '/' or '_') ? $"`{id}`" : Escape(id);

    /// <summary>The text as a link where the address is one of the web; with the address written out where it is not.</summary>
    public static string Link(string text, string? address)
    {
        if (address is null)
        {
            return Escape(text);
        }

        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            ? $"[{Escape(text)}]({Address(address)})"
            : $"{Escape(text)} ({Escape(address)})";
    }

    private static string Address(string address)
    {
        var safe = new StringBuilder(address.Length);
        foreach (var c in address.Trim())
        {
            if (c == ' ' || PlainText.NeedsEscape(c) || c is '<' or '>' or '(' or ')' or '[' or ']' or '\\' or '"' or '\'' or '`' or '|' or '*')
            {
                safe.Append(Uri.EscapeDataString(c.ToString()));
            }
            else
            {
                safe.Append(c == '&' ? "&amp;" : c);
            }
        }

        return safe.ToString();
    }
}
