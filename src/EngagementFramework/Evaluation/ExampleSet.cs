using System.Runtime.CompilerServices;

namespace EngagementFramework.Evaluation;

/// <summary>Which examples have been seen, by identity. A few are kept in place; only more than that costs memory.</summary>
internal struct ExampleSet
{
    private Few _few;
    private int _count;
    private Dictionary<int, int>? _more;

    /// <summary>Adds an example; false where it is there already.</summary>
    public bool Add(int identity) => Add(identity, out _);

    /// <summary>Adds an example; false where it is there already. Its place is the number of those added before it.</summary>
    public bool Add(int identity, out int place)
    {
        if (TryFind(identity, out place))
        {
            return false;
        }

        place = _count++;
        if (place < Few.Length)
        {
            _few[place] = identity;
        }
        else
        {
            (_more ??= []).Add(identity, place);
        }

        return true;
    }

    public readonly bool Contains(int identity) => TryFind(identity, out _);

    private readonly bool TryFind(int identity, out int place)
    {
        place = ((ReadOnlySpan<int>)_few)[..Math.Min(_count, Few.Length)].IndexOf(identity);
        return place >= 0 || _more?.TryGetValue(identity, out place) is true;
    }

    [InlineArray(Length)]
    private struct Few
    {
        public const int Length = 16;

#pragma warning disable IDE0044, IDE0051, CS0169 // The compiler repeats the field; it is read and written as a list.
        private int _first;
#pragma warning restore IDE0044, IDE0051, CS0169
    }
}
