using System.Globalization;

namespace EngagementFramework.Wordings;

/// <summary>
/// Reads passages in a source text. Layout leaves several readings open: a hyphen at the end of a line may belong to the word or not, a
/// number may be a footnote's, the next line may be a page's header. They are tried, the likeliest first, from check to check, and
/// given up where a check disagrees. What was read to the end is the passage if its strong hash says so, and else nothing.
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
    private const int SpaceThatCounts = -1;
    private const int SpaceThatDoesNot = -2;

    // What was read so far: places of signs, and spaces.
    private readonly List<int> _read = [];
    private long _steps = steps;
    private int _stepsToCheck;
    private int _furthest;
    private WordingPassage _passage = null!;

    /// <summary>Whether no more may be looked at.</summary>
    public bool IsExhausted => _steps <= 0;

    /// <summary>The passage that begins at a sign; null where it does not.</summary>
    public CanonicalText? Read(WordingPassage passage, int line, int sign)
    {
        _read.Clear();
        _passage = passage;
        _furthest = 0;
        _stepsToCheck = StepsToFirstCheck;
        if (!ReadOn(new Reading(line, sign) { Leaps = LeapsToFirstCheck }))
        {
            return null;
        }

        var found = Found();
        return StepHash.Sha256(found.Text) == passage.Sha256 ? found : null;
    }

    /// <summary>Whether there is a reading from here with which all checks agree.</summary>
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

            if (Take(ref reading, sign) && IsCheckDue(reading.Length))
            {
                if (!Agrees(reading))
                {
                    return false;
                }

                if (reading.Length == _passage.Length)
                {
                    return true;
                }

                GoOn(ref reading);
            }
        }

        return false;
    }

    private bool IsCheckDue(int length) => length == _passage.Length || length % WordingPassage.CheckedLength == 0;

    private bool Agrees(Reading reading)
    {
        var check = _passage.Checks.AsSpan((StepHash.CheckCount(reading.Length) - 1) * StepHash.Digits, StepHash.Digits);
        return StepHash.Check(reading.Hash) == int.Parse(check, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
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

    private CanonicalText Found()
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
