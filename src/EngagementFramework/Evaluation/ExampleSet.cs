namespace EngagementFramework.Evaluation;

/// <summary>Which examples have been seen, by identity. A few are kept in the buffer it is given; only more than that costs memory.</summary>
internal ref struct ExampleSet(Span<int> buffer)
{
    /// <summary>A good length for the buffer.</summary>
    public const int BufferLength = 16;

    private readonly Span<int> _buffer = buffer;
    private int _count;
    private HashSet<int>? _more;

    /// <summary>Adds an example; false where it is there already.</summary>
    public bool Add(int identity)
    {
        if (Contains(identity))
        {
            return false;
        }

        if (_count < _buffer.Length)
        {
            _buffer[_count++] = identity;
            return true;
        }

        return (_more ??= []).Add(identity);
    }

    public readonly bool Contains(int identity) => _buffer[.._count].Contains(identity) || _more?.Contains(identity) is true;
}
