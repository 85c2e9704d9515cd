using System.Globalization;

namespace EngagementFramework.Wordings;

/// <summary>
/// Reads passages in a source text. Layout leaves several readings open: a hyphen at the end of a line may belong to the word or not, a
/// number may be a footnote's, the next line may be a page's header. They are tried, the likeliest first, from check to check; the
/// first that agrees with the check is kept. What was read to the end is the passage if its strong hash says so, and else nothing.
/// </summary>
/// <param name="source">The source text.</param>
/// <param name="steps">How many signs may be looked at in all, so that no text, however made, takes long.</param>
internal sealed class PassageReader(SourceText source, long steps)
{
    /// <summary>How many lines in a row may be foreign: headers, footers, footnotes, the other columns of a table.</summary>
    public const int ForeignLines = 60;

    private const int TurnsBetweenChecks = 40;
    private const int StepsToFirstCheck = 10_000;
    private const int StepsBetweenChecks = 100_000;
    private const int SpaceThatCounts = -1;
    private const int SpaceThatDoesNot = -2;

    // What was read so far: places of signs, and spaces.
    private readonly List<int> _read = [];
    private long _steps = steps;
    private int _stepsToCheck;
    private int _target;
    private int _check;
    private Reading _reached;

    /// <summary>Whether no more may be looked at.</summary>
    public bool IsExhausted => _steps <= 0;

    /// <summary>The passage that begins at a sign; null where it does not.</summary>
    public CanonicalText? Read(WordingPassage passage, int line, int sign)
    {
        _read.Clear();
        _reached = new Reading(line, sign);
        for (var from = 0; from < passage.Length; from += WordingPassage.CheckedLength)
        {
            _target = Math.Min(from + WordingPassage.CheckedLength, passage.Length);
            _check = int.Parse(passage.Checks.AsSpan(from / WordingPassage.CheckedLength * StepHash.Digits, StepHash.Digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            _stepsToCheck = from == 0 ? StepsToFirstCheck : StepsBetweenChecks;
            _reached.Leaps = from == 0 ? 1 : 2;
            _reached.Turns = 0;
            if (!ReadOn(_reached))
            {
                return null;
            }
        }

        var found = Found();
        return StepHash.Sha256(found.Text) == passage.Sha256 ? found : null;
    }

    /// <summary>Whether there is a reading from here that agrees with the next check.</summary>
    private bool ReadOn(Reading reading)
    {
        while (reading.Length < _target)
        {
            _steps--;
            if (--_stepsToCheck < 0 || IsExhausted)
            {
                return false;
            }

            var line = source.Lines[reading.Line];
            if (reading.Sign == line.End)
            {
                return NextLine(reading, line.Joined);
            }

            var sign = source.Signs[reading.Sign];
            if (sign.Mark > 0 && WithoutMark(reading, sign.Mark))
            {
                return true;
            }

            if (EndsInHyphen(reading.Sign, line) && NextLine(reading, joined: true))
            {
                return true;
            }

            Take(ref reading, sign);
        }

        _reached = reading;
        return StepHash.Check(reading.Hash) == _check;
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
        var last = Math.Min(reading.Leaps > 0 ? line + ForeignLines : line, source.Lines.Count - 1);
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
        if (reading.Turns <= TurnsBetweenChecks && ReadOn(reading))
        {
            return true;
        }

        _read.RemoveRange(read, _read.Count - read);
        return false;
    }

    private void Take(ref Reading reading, Sign sign)
    {
        if (sign.IsSpace)
        {
            reading.Spaced = true;
            reading.Sign++;
            return;
        }

        if (reading.Spaced)
        {
            reading.Spaced = false;
            if (CanonicalText.SpaceCounts(reading.Last, sign.Canonical))
            {
                // A check may come between the space and the sign.
                _read.Add(SpaceThatCounts);
                reading.Count(' ');
                return;
            }

            _read.Add(SpaceThatDoesNot);
        }

        _read.Add(reading.Sign++);
        if (sign.Canonical != Sign.None)
        {
            reading.Count(sign.Canonical);
        }
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
