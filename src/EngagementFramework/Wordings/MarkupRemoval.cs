namespace EngagementFramework.Wordings;

/// <summary>Takes Markdown and HTML marks out of a text. One pass: what follows a mark is looked at once.</summary>
internal sealed class MarkupRemoval
{
    /// <summary>What stands where something was taken out: the zero character.</summary>
    public const char Nothing = '\0';

    private const int LongestMark = 2000;
    private static readonly string[] WithinLines = ["a", "abbr", "b", "cite", "code", "em", "i", "mark", "q", "small", "span", "strong", "sub", "sup", "u"];

    private readonly string _text;
    private readonly char[] _clean;
    private readonly Stack<int> _brackets = new();

    private MarkupRemoval(string text)
    {
        _text = text;
        _clean = text.ToCharArray();
    }

    /// <summary>The characters of the text, each at its place, marks replaced by <see cref="Nothing"/> and tags between lines by a line feed.</summary>
    public static char[] Clean(string text)
    {
        var removal = new MarkupRemoval(text);
        for (var i = 0; i < text.Length; i++)
        {
            i = removal.Take(i);
        }

        return removal._clean;
    }

    /// <summary>Takes out the mark at a place, and returns where it ends: the place itself where there is none.</summary>
    private int Take(int at) => _text[at] switch
    {
        '\\' when at + 1 < _text.Length && char.IsAscii(_text[at + 1]) && char.IsPunctuation(_text[at + 1]) => Drop(at, at) + 1,
        '*' or '`' => Drop(at, at),
        '_' when !IsWord(at - 1) || !IsWord(at + 1) => Drop(at, at),
        '#' or '>' when BeginsLine(at) => Drop(at, at),
        '<' => Tag(at),
        '[' => OpeningBracket(at),
        ']' when _brackets.TryPop(out var opening) => ClosingBracket(opening, at),
        _ => at,
    };

    private int Drop(int from, int to)
    {
        _clean.AsSpan(from, to - from + 1).Clear();
        return to;
    }

    /// <summary>A tag; an address in angle brackets; a footnote mark set as a superscript.</summary>
    private int Tag(int at)
    {
        if (at + 1 == _text.Length || !(char.IsAsciiLetter(_text[at + 1]) || _text[at + 1] == '/') || End(at, '>', '<') is not { } end)
        {
            return at;
        }

        var content = _text.AsSpan(at + 1, end - at - 1);
        if (content.StartsWith("sup") && SuperscriptEnd(end) is { } superscript)
        {
            return Drop(at, superscript);
        }

        Drop(at, end);
        var isAddress = content.ContainsAny(':', '@') && !content.Contains(' ');
        if (!isAddress && !IsWithinLines(content))
        {
            _clean[at] = '\n';
        }

        return end;
    }

    private int? SuperscriptEnd(int tagEnd)
    {
        var closing = _text.AsSpan(tagEnd + 1, Math.Min(9, _text.Length - tagEnd - 1)).IndexOf("</sup>");
        return closing > 0 && !_text.AsSpan(tagEnd + 1, closing).ContainsAnyExceptInRange('0', '9') ? tagEnd + closing + 6 : null;
    }

    private static bool IsWithinLines(ReadOnlySpan<char> content)
    {
        var name = content.TrimStart('/');
        var length = name.IndexOfAnyExceptInRange('0', 'z');
        return WithinLines.Contains((length < 0 ? name : name[..length]).ToString().ToLowerInvariant());
    }

    private int OpeningBracket(int at)
    {
        if (at + 1 < _text.Length && _text[at + 1] == '^' && End(at, ']', '[') is { } end)
        {
            return Drop(at, end);
        }

        _brackets.Push(at);
        return at;
    }

    /// <summary>The end of the words of a link, where its target follows.</summary>
    private int ClosingBracket(int opening, int at)
    {
        var target = at + 1 == _text.Length ? null : _text[at + 1] switch
        {
            '(' => End(at + 1, ')', ']'),
            '[' => End(at + 1, ']', '['),
            _ => null,
        };
        if (target is not { } end)
        {
            return at;
        }

        Drop(opening > 0 && _text[opening - 1] == '!' ? opening - 1 : opening, opening);
        return Drop(at, end);
    }

    /// <summary>Where what begins here ends, before another begins; brackets within it come in pairs, and only tags go over several lines.</summary>
    private int? End(int at, char closing, char never)
    {
        var depth = 0;
        for (var i = at + 1; i < _text.Length && i - at < LongestMark; i++)
        {
            var c = _text[i];
            if (c == closing && depth-- == 0)
            {
                return i;
            }

            if (c == never || (c == '\n' && closing != '>'))
            {
                return null;
            }

            depth += closing == ')' && c == '(' ? 1 : 0;
        }

        return null;
    }

    private bool IsWord(int at) => at >= 0 && at < _text.Length && char.IsLetterOrDigit(_text[at]);

    private bool BeginsLine(int at) => at == 0 || _text[at - 1] is '\n' or '\r' || (_clean[at - 1] == Nothing && _text[at - 1] is '#' or '>')
        || (_text[at - 1] == ' ' && (at == 1 || _text[at - 2] is '\n' or '>'));
}
