using System.Runtime.InteropServices;

namespace EngagementFramework.Responses;

/// <summary>Numbers examples. Two with the same date text and the same description, trimmed, are one.</summary>
internal sealed class ExampleIdentities
{
    // Most descriptions have one date: those that have several are a chain.
    private readonly Dictionary<string, Known> _byDescription = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>The number that the example shares with those, and only those, that are one with it.</summary>
    public int Of(Example example)
    {
        var date = example.Date?.Text;
        ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(_byDescription, example.Description.Trim(), out _);
        for (var known = first; known is not null; known = known.Next)
        {
            if (known.Date == date)
            {
                return known.Identity;
            }
        }

        first = new Known(date, _count++, first);
        return first.Identity;
    }

    private sealed record Known(string? Date, int Identity, Known? Next);
}
