using System.Globalization;

namespace EngagementFramework.Wordings;

/// <summary>Looks for passages in a source text: wherever a word begins with the first letters of one, it is read.</summary>
internal sealed class PassageSearch
{
    /// <summary>How many signs may be looked at, beside so many for each sign of the text: those of an ordinary one by far suffice.</summary>
    private const long Steps = 10_000_000;
    private const long StepsForSign = 10;

    private readonly SourceText _source;
    private readonly PassageReader _reader;
    private readonly Dictionary<int, List<WordingPassage>> _missing = [];
    private readonly Dictionary<string, CanonicalText> _found = new(StringComparer.Ordinal);

    private PassageSearch(SourceText source, IReadOnlyList<WordingPassage> passages)
    {
        _source = source;
        _reader = new PassageReader(source, Steps + (StepsForSign * source.Signs.Length));
        foreach (var passage in passages)
        {
            var start = int.Parse(passage.Start, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            if (!_missing.TryGetValue(start, out var sameStart))
            {
                _missing.Add(start, sameStart = []);
            }

            sameStart.Add(passage);
        }
    }

    /// <summary>The passages that are found, by their ids.</summary>
    public static IReadOnlyDictionary<string, CanonicalText> Find(SourceText source, IReadOnlyList<WordingPassage> passages)
    {
        var search = new PassageSearch(source, passages);
        for (var line = 0; line < source.Lines.Length; line++)
        {
            search.Line(line);
        }

        return search._found;
    }

    private void Line(int line)
    {
        var (start, end, _) = _source.Lines[line];
        for (var i = start; i < end && !_reader.IsExhausted; i++)
        {
            if (IsLetter(i) && (i == start || !IsLetter(i - 1)))
            {
                Word(line, i);
            }
        }
    }

    private void Word(int line, int sign)
    {
        var (hash, letters) = Letters(StepHash.Empty, 0, line, sign);
        if (letters == WordingPassage.StartLetters)
        {
            Begin(hash, line, sign);
            return;
        }

        // The line ends within the first letters: any of the next may be the one that goes on.
        var tried = new HashSet<int>();
        for (var next = line + 1; next < _source.Lines.Length && next <= line + 1 + PassageReader.ForeignLines; next++)
        {
            var (longer, all) = Letters(hash, letters, next, _source.Lines[next].Start);
            if (all == WordingPassage.StartLetters && tried.Add(StepHash.Check(longer)))
            {
                Begin(longer, line, sign);
            }
        }
    }

    private (ulong Hash, int Letters) Letters(ulong hash, int letters, int line, int sign)
    {
        for (var i = sign; i < _source.Lines[line].End && letters < WordingPassage.StartLetters; i++)
        {
            if (IsLetter(i))
            {
                hash = StepHash.Add(hash, _source.Signs[i].Canonical);
                letters++;
            }
        }

        return (hash, letters);
    }

    private void Begin(ulong hash, int line, int sign)
    {
        if (!_missing.TryGetValue(StepHash.Check(hash), out var passages))
        {
            return;
        }

        for (var i = passages.Count - 1; i >= 0; i--)
        {
            if (Read(passages[i], line, sign) is { } text)
            {
                _found.Add(passages[i].Id, text);
                passages.RemoveAt(i);
            }
        }
    }

    /// <summary>Reads a passage from a letter, or from the quotation marks and brackets before it.</summary>
    private CanonicalText? Read(WordingPassage passage, int line, int sign)
    {
        var text = _reader.Read(passage, line, sign);
        while (text is null && sign > _source.Lines[line].Start && _source.Signs[sign - 1].Canonical is '"' or '\'' or '(' or '[')
        {
            text = _reader.Read(passage, line, --sign);
        }

        return text;
    }

    private bool IsLetter(int sign) => char.IsLetter(_source.Signs[sign].Canonical);
}
