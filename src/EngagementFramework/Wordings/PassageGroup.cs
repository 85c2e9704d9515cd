namespace EngagementFramework.Wordings;

/// <summary>
/// Passages that begin with the same letters, in such an order that those whose checks are equal so far stand together: they are read
/// as one, however many they are, until they differ.
/// </summary>
internal sealed class PassageGroup
{
    private readonly WordingPassage[] _passages;
    private readonly bool[] _isFound;

    public PassageGroup(IEnumerable<WordingPassage> passages)
    {
        _passages = [.. passages];
        Array.Sort(_passages, Compare);
        _isFound = new bool[_passages.Length];
        Missing = _passages.Length;
    }

    /// <summary>How many were not found yet.</summary>
    public int Missing { get; private set; }

    public PassageRange All => new(0, _passages.Length);

    /// <summary>Those of the passages whose check after so many characters, which are whole stretches, is this one.</summary>
    public PassageRange WithCheck(PassageRange range, int length, int check) => Between(range, length, check, ends: false);

    /// <summary>Whether one of the passages is longer than that. Those that end before the next check stand first, the longest of them last.</summary>
    public bool GoesOn(PassageRange range, int length) => _passages[range.To - 1].Length > length;

    /// <summary>Whether passages may end here: those that end before the next check stand first, the shortest of them at the beginning.</summary>
    public bool MayEnd(PassageRange range, int length) => _passages[range.From].Length <= length;

    /// <summary>Those of the passages that end here, whether they were found before or not.</summary>
    /// <param name="range">The passages.</param>
    /// <param name="length">How many characters were read.</param>
    /// <param name="hash">The hash of them.</param>
    /// <param name="sha256">Works out the strong hash of them.</param>
    /// <param name="found">Those that were not found before; they are now.</param>
    public bool Find(PassageRange range, int length, ulong hash, Func<string> sha256, List<WordingPassage> found)
    {
        string? strong = null;
        var isAny = false;
        var ends = Between(range, length, StepHash.Check(hash), ends: true);
        for (var i = ends.From; i < ends.To; i++)
        {
            if (_passages[i].Sha256 != (strong ??= sha256()))
            {
                continue;
            }

            isAny = true;
            if (!_isFound[i])
            {
                _isFound[i] = true;
                Missing--;
                found.Add(_passages[i]);
            }
        }

        return isAny;
    }

    /// <summary>By the checks after whole stretches, the shorter first; then by the length, and by the check at the end.</summary>
    private static int Compare(WordingPassage one, WordingPassage other)
    {
        var stretches = Stretches(one).SequenceCompareTo(Stretches(other));
        return stretches != 0 ? stretches
            : one.Length != other.Length ? one.Length.CompareTo(other.Length)
            : string.CompareOrdinal(one.Checks, other.Checks);
    }

    private static ReadOnlySpan<char> Stretches(WordingPassage passage) =>
        passage.Checks.AsSpan(0, passage.Length / WordingPassage.CheckedLength * StepHash.Digits);

    private static int Compare(WordingPassage passage, int length, ReadOnlySpan<char> check, bool ends)
    {
        if (ends && passage.Length != length)
        {
            return passage.Length.CompareTo(length);
        }

        return passage.Length < length ? -1 : passage.Checks.AsSpan((StepHash.CheckCount(length) - 1) * StepHash.Digits, StepHash.Digits).SequenceCompareTo(check);
    }

    private PassageRange Between(PassageRange range, int length, int check, bool ends)
    {
        Span<char> digits = stackalloc char[StepHash.Digits];
        StepHash.Hex(check, digits);
        var from = First(range, length, digits, ends, above: false);
        return new PassageRange(from, First(range with { From = from }, length, digits, ends, above: true));
    }

    /// <summary>The first passage that does not come before the check, or that comes after it.</summary>
    private int First(PassageRange range, int length, ReadOnlySpan<char> check, bool ends, bool above)
    {
        var (from, to) = (range.From, range.To);
        while (from < to)
        {
            var middle = from + ((to - from) / 2);
            var order = Compare(_passages[middle], length, check, ends);
            if (order < 0 || (above && order == 0))
            {
                from = middle + 1;
            }
            else
            {
                to = middle;
            }
        }

        return from;
    }
}
