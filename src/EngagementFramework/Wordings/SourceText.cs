using System.Runtime.InteropServices;

namespace EngagementFramework.Wordings;

/// <summary>
/// A text as it is searched: lines of signs, without markup and without what only layout has put there. A tab, a bar or three spaces
/// end a line as line ends do, so that the cells of a table can be read one after the other.
/// </summary>
internal sealed class SourceText
{
    private const int SpacesBetweenCells = 3;

    private readonly List<Sign> _signs;
    private readonly List<SourceLine> _lines = [];

    private SourceText(string text)
    {
        _signs = new List<Sign>(text.Length);
        var start = 0;
        var spaces = 0;
        var last = ' ';
        foreach (var c in MarkupRemoval.Clean(StreamSafe.Normalize(text)))
        {
            if (c == MarkupRemoval.Nothing)
            {
                continue;
            }

            spaces = IsSpace(c) ? spaces + 1 : 0;
            if (spaces >= SpacesBetweenCells || EndsLine(c))
            {
                EndLine(ref start, last == CharacterFolding.SoftHyphen);
            }
            else if (spaces > 0)
            {
                Space(start);
            }
            else
            {
                Add(c, start);
            }

            last = spaces > 0 ? last : c;
        }

        EndLine(ref start, joined: false);
    }

    public ReadOnlySpan<Sign> Signs => CollectionsMarshal.AsSpan(_signs);

    public ReadOnlySpan<SourceLine> Lines => CollectionsMarshal.AsSpan(_lines);

    /// <exception cref="ArgumentException">Half a surrogate pair is in the text.</exception>
    public static SourceText Of(string text) => new(text);

    private static bool EndsLine(char c) => c is '\n' or '\r' or '\t' or '\v' or '\f' or '|' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsSpace(char c) => !EndsLine(c) && char.IsWhiteSpace(c);

    private void Space(int start)
    {
        if (_signs.Count > start && !_signs[^1].IsSpace)
        {
            _signs.Add(new Sign(' ', ' '));
        }
    }

    private void Add(char c, int start)
    {
        if (CharacterFolding.IsLayout(c))
        {
            return;
        }

        var folded = c < '\u0080' ? null : CharacterFolding.Fold(c);
        var canonical = folded?[0] ?? c;
        var repeatsDash = canonical == '-' && _signs.Count > start && _signs[^1].IsDash;
        _signs.Add(new Sign(repeatsDash ? Sign.None : canonical, CharacterFolding.IsLigature(c) ? canonical : c));
        foreach (var more in folded.AsSpan()[Math.Min(1, folded?.Length ?? 0)..])
        {
            _signs.Add(new Sign(more, CharacterFolding.IsLigature(c) ? more : Sign.None));
        }
    }

    private void EndLine(ref int start, bool joined)
    {
        while (_signs.Count > start && _signs[^1].IsSpace)
        {
            _signs.RemoveAt(_signs.Count - 1);
        }

        if (_signs.Count > start)
        {
            MarkFinder.Mark(_signs, start);
            var glued = _signs[^1].IsDash && _signs.Count - start > 1 && !_signs[^2].IsSpace;
            _lines.Add(new SourceLine(start, _signs.Count, joined || glued));
            start = _signs.Count;
        }
    }
}
