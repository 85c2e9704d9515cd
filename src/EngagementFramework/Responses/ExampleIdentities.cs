using System.Runtime.InteropServices;

namespace EngagementFramework.Responses;

/// <summary>Numbers examples. Two with the same date text and the same description, trimmed, are one.</summary>
/// <param name="most">How many examples there are, at most.</param>
internal sealed class ExampleIdentities(int most)
{
    // By description, one more than the number of the last example that has it, so that 0 is none.
    private readonly Dictionary<string, int> _last = new(most, StringComparer.Ordinal);

    // By number, the date text of the example, and the one with the same description before it, as above.
    private readonly (string? Date, int Before)[] _numbered = new (string?, int)[most];
    private int _count;

    /// <summary>The number that the example shares with those, and only those, that are one with it.</summary>
    public int Of(Example example)
    {
        var date = example.Date?.Text;
        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, example.Description.Trim(), out _);
        for (var one = last; one > 0; one = _numbered[one - 1].Before)
        {
            if (_numbered[one - 1].Date == date)
            {
                return one - 1;
            }
        }

        _numbered[_count] = (date, last);
        last = ++_count;
        return _count - 1;
    }
}
