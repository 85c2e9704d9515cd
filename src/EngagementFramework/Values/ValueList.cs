using System.Collections;

namespace EngagementFramework.Values;

/// <summary>Makes <see cref="ValueList{T}"/>s.</summary>
internal static class ValueList
{
    /// <summary>A copy of <paramref name="items"/> that never changes; null is the empty list, and a list that is already one is kept.</summary>
    /// <exception cref="ArgumentException">An item is null.</exception>
    public static IReadOnlyList<T> Copy<T>(IReadOnlyList<T>? items) => items switch
    {
        ValueList<T> list => list,
        null or { Count: 0 } => ValueList<T>.Empty,
        _ => new ValueList<T>([.. items]),
    };

    /// <summary>The items of the lists, each once, in order.</summary>
    public static IReadOnlyList<T> Union<T>(params ReadOnlySpan<IReadOnlyList<T>> lists)
    {
        var all = new List<T>();
        var seen = new HashSet<T>();
        foreach (var list in lists)
        {
            all.AddRange(list.Where(seen.Add));
        }

        return Copy<T>(all);
    }

    /// <summary>The items of a list that <see cref="Copy"/> made, for loops without calls through an interface.</summary>
    public static ReadOnlySpan<T> Span<T>(this IReadOnlyList<T> list) => ((ValueList<T>)list).AsSpan();
}

/// <summary>An immutable list that equals another with equal items in the same order, so that records that hold lists are equal by value.</summary>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>, IValueList
{
    private readonly T[] _items;

    /// <summary>Takes over <paramref name="items"/>: the caller must not keep it.</summary>
    public ValueList(T[] items)
    {
        foreach (var item in items)
        {
            if (item is null)
            {
                throw new ArgumentException("A list holds a null.", nameof(items));
            }
        }

        _items = items;
    }

    public static ValueList<T> Empty { get; } = new([]);

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public ReadOnlySpan<T> AsSpan() => _items;

    public bool Equals(ValueList<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || _items.AsSpan().SequenceEqual(other._items));

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    public override string ToString() => $"[{string.Join(", ", _items)}]";
}

/// <summary>A list of whatever items.</summary>
internal interface IValueList
{
    int Count { get; }
}
