namespace EngagementFramework.Wordings;

/// <summary>
/// Reads passages in a source text. Layout leaves several readings open: a hyphen at the end of a line may belong to the word or not, a
/// number may be a footnote's, the next line may be a page's header. They are tried, the likeliest first, from check to check, and
/// given up where the checks of all passages disagree. What was read to the end is a passage if its strong hash says so, and else nothing.
/// </summary>
/// <param name="source">The source text.</param>
/// <param name="steps">How many signs may be looked at in all, so that no text, however made, takes long.</param>
internal sealed class PassageReader(SourceText source, long steps)
{
    /// <summary>How many lines in a row may be foreign: headers, footers, footnotes, the other columns of a table.</summary>
    public const int ForeignLines = 60;

    private const int LeapsToFirstCheck = 1;
    private const int LeapsToNextCheck = 2;
    private const int Turns = 500;
    private const int StepsToFirstCheck = 10_000;
    private const int StepsToNextCheck = 100_000;

    // Beside a passage others may be found, and whatever is found may cost as much.
    private const int StepsBesideFound = 5_000;
    private const int StepsForFound = 20_000;
    private const long MostStepsForFound = 200_000_000;
    private const int SpaceThatCounts = -1;
    private const int SpaceThatDoesNot = -2;

    // What was read so far: places of signs, and spaces.
    private readonly List<int> _read = [];
    private readonly Dictionary<string, CanonicalText> _found = new(StringComparer.Ordinal);
    private long _steps = steps;
    private long _stepsForFound = MostStepsForFound;
    private int _stepsToCheck;
    private int _furthest;
    private PassageGroup _group = null!;

    /// <summary>Whether no more may be looked at.</summary>
    public bool IsExhausted => _steps <= 0;

    /// <summary>The passages that were found, by their ids.</summary>
    public IReadOnlyDictionary<string, CanonicalText> Found => _found;

    /// <summary>Finds the passages of a group that begin at a sign.</summary>
    public void Read(PassageGroup group, int line, int sign)
    {
        _read.Clear();
        _group = group;
        _furthest = 0;
        _stepsToCheck = StepsToFirstCheck;
        ReadOn(new Reading(line, sign) { Leaps = LeapsToFirstCheck, Passages = group.All });
    }

    /// <summary>Whether nothing is left to be found, so that no other reading need be tried.</summary>
    private bool ReadOn(Reading reading)
    {
        var signs = source.Signs;
        var line = source.Lines[reading.Line];
        while (_stepsToCheck-- > 0 && _steps-- > 0)
        {
            if (reading.Sign == line.End)
            {
                return NextLine(reading, line.Joined);
            }

            var sign = signs[reading.Sign];
            if (sign.Mark > 0 && WithoutMark(reading, sign.Mark))
            {
                return true;
            }

            if (EndsInHyphen(reading.Sign, line) && NextLine(reading, joined: true))
            {
                return true;
            }

            if (Take(ref reading, sign) && !Agrees(ref reading))
            {
                return _group.Missing == 0;
            }
        }

        return false;
    }

    /// <summary>Whether passages are left that this may be, once those that end here are found.</summary>
    private bool Agrees(ref Reading reading)
    {
        if (reading.Length % WordingPassage.CheckedLength == 0)
        {
            reading.Passages = _group.WithCheck(reading.Passages, reading.Length, StepHash.Check(reading.Hash));
            if (reading.Passages.IsEmpty)
            {
                return false;
            }

            GoOn(ref reading);
        }

        if (_group.MayEnd(reading.Passages, reading.Length))
        {
            Find(reading);
        }

        return _group.Missing > 0 && _group.GoesOn(reading.Passages, reading.Length);
    }

    private void Find(Reading reading)
    {
        CanonicalText? text = null;
        var found = new List<WordingPassage>();
        if (!_group.Find(reading.Passages, reading.Length, reading.Hash, () => StepHash.Sha256((text ??= Text()).Text), found))
        {
            return;
        }

        _stepsToCheck = Math.Min(_stepsToCheck, StepsBesideFound);
        foreach (var passage in found)
        {
            _found.Add(passage.Id, text!);
            var more = Math.Min(StepsForFound, _stepsForFound);
            _stepsForFound -= more;
            _steps += more;
        }
    }

    private void GoOn(ref Reading reading)
    {
        reading.Leaps = LeapsToNextCheck;
        if (reading.Length > _furthest)
        {
            _furthest = reading.Length;
            _stepsToCheck = StepsToNextCheck;
        }
    }

    private bool EndsInHyphen(int at, SourceLine line) =>
        at == line.End - 1 && at > line.Start && source.Signs[at].IsHyphen && char.IsLetterOrDigit(source.Signs[at - 1].Canonical);

    private bool WithoutMark(Reading reading, int length)
    {
        reading.Sign += length;
        return Turn(reading);
    }

    private bool NextLine(Reading reading, bool joined)
    {
        var line = reading.Line + 1;
        var last = Math.Min(reading.Leaps > 0 ? line + ForeignLines : line, source.Lines.Length - 1);
        reading.Spaced |= !joined;
        for (; line <= last; line++)
        {
            if (line == reading.Line + 2)
            {
                reading.Leaps--;
            }

            if (Turn(reading with { Line = line, Sign = source.Lines[line].Start }))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads on, and takes back what was read where that leads nowhere.</summary>
    private bool Turn(Reading reading)
    {
        var read = _read.Count;
        reading.Turns++;
        if (reading.Turns <= Turns && ReadOn(reading))
        {
            return true;
        }

        _read.RemoveRange(read, _read.Count - read);
        return false;
    }

    /// <summary>Takes a sign, or the space before it. Whether what was taken counts.</summary>
    private bool Take(ref Reading reading, Sign sign)
    {
        if (sign.IsSpace)
        {
            reading.Spaced = true;
            reading.Sign++;
            return false;
        }

        if (reading.Spaced)
        {
            reading.Spaced = false;
            if (CanonicalText.SpaceCounts(reading.Last, sign.Canonical))
            {
                // The sign is taken next: a check may come between.
                _read.Add(SpaceThatCounts);
                reading.Count(' ');
                return true;
            }

            _read.Add(SpaceThatDoesNot);
        }

        _read.Add(reading.Sign++);
        if (sign.Canonical == Sign.None)
        {
            return false;
        }

        reading.Count(sign.Canonical);
        return true;
    }

    private CanonicalText Text()
    {
        var text = new CanonicalText();
        foreach (var at in _read)
        {
            if (at < 0)
            {
                text.AddSpace(counts: at == SpaceThatCounts);
            }
            else
            {
                text.Add(source.Signs[at]);
            }
        }

        return text;
    }
}
