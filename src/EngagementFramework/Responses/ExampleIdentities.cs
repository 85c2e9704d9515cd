using System.Runtime.InteropServices;

namespace EngagementFramework.Responses;

/// <summary>Numbers examples. Two with the same date text and the same description, trimmed, are one.</summary>
/// <param name="most">How many examples there are, at most.</param>
internal sealed class ExampleIdentities(int most)
{
    private const int Few = 8;

    // By description, one more than the number of the last example that has it, so that 0 is none.
    private readonly Dictionary<string, int> _last = new(most, StringComparer.Ordinal);

    // By number, the date text of the example, and the one with the same description before it, as above.
    private readonly (string? Date, int Before)[] _numbered = new (string?, int)[most];

    // Of a description that comes with more dates than a few, the others: to go through them all would take the longer the more there are.
    private Dictionary<(string Description, string? Date), int>? _others;
    private int _count;

    /// <summary>The number that the example shares with those, and only those, that are one with it.</summary>
    public int Of(Example example)
    {
        var date = example.Date?.Text;
        var description = example.Description.Trim();
        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, description, out _);
        var passed = 0;
        for (var one = last; one > 0; one = _numbered[one - 1].Before)
        {
            if (_numbered[one - 1].Date == date)
            {
                return one - 1;
            }

            passed++;
        }

        if (passed < Few)
        {
            _numbered[_count] = (date, last);
            last = ++_count;
            return _count - 1;
        }

        ref var other = ref CollectionsMarshal.GetValueRefOrAddDefault(_others ??= [], (description, date), out var isKnown);
        return isKnown ? other : other = _count++;
    }
}
