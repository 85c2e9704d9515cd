using System.Runtime.CompilerServices;

namespace EngagementFramework.Evaluation;

/// <summary>Which examples have been seen, by identity. A few are kept in place; only more than that costs memory.</summary>
internal struct ExampleSet
{
    private Few _few;
    private int _count;
    private HashSet<int>? _more;

    /// <summary>Adds an example; false where it is there already.</summary>
    public bool Add(int identity)
    {
        if (Contains(identity))
        {
            return false;
        }

        if (_count < Few.Length)
        {
            _few[_count++] = identity;
            return true;
        }

        return (_more ??= []).Add(identity);
    }

    public readonly bool Contains(int identity) => ((ReadOnlySpan<int>)_few)[.._count].Contains(identity) || _more?.Contains(identity) is true;

    [InlineArray(Length)]
    private struct Few
    {
        public const int Length = 16;

#pragma warning disable IDE0044, IDE0051, CS0169 // The compiler repeats the field; it is read and written as a list.
        private int _first;
#pragma warning restore IDE0044, IDE0051, CS0169
    }
}
