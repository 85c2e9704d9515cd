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
    private readonly Dictionary<int, PassageGroup> _groups;

    private PassageSearch(SourceText source, IReadOnlyList<WordingPassage> passages)
    {
        _source = source;
        _reader = new PassageReader(source, Steps + (StepsForSign * source.Signs.Length));
        _groups = passages
            .GroupBy(passage => int.Parse(passage.Start, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))
            .ToDictionary(group => group.Key, group => new PassageGroup(group));
    }

    /// <summary>The passages that are found, by their ids; and whether the search was broken off before all were, for it would take too long.</summary>
    public static (IReadOnlyDictionary<string, CanonicalText> Found, bool IsBrokenOff) Find(SourceText source, IReadOnlyList<WordingPassage> passages)
    {
        var search = new PassageSearch(source, passages);
        for (var line = 0; line < source.Lines.Length; line++)
        {
            search.Line(line);
        }

        var found = search._reader.Found;
        return (found, search._reader.IsExhausted && found.Count < passages.Count);
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

    /// <summary>Reads passages from a letter, and from the quotation marks and brackets before it.</summary>
    private void Begin(ulong hash, int line, int sign)
    {
        if (!_groups.TryGetValue(StepHash.Check(hash), out var group) || group.Missing == 0)
        {
            return;
        }

        var start = _source.Lines[line].Start;
        _reader.Read(group, line, sign);
        while (group.Missing > 0 && !_reader.IsExhausted && sign > start && IsOpening(sign - 1))
        {
            _reader.Read(group, line, --sign);
        }
    }

    private bool IsOpening(int sign) => _source.Signs[sign].Canonical is '"' or '\'' or '(' or '[';

    private bool IsLetter(int sign) => char.IsLetter(_source.Signs[sign].Canonical);
}
