using System.Collections.Immutable;
using System.Globalization;

namespace EngagementFramework.Responses;

/// <summary>The names of examples: the item's id, a slash, and the place in the item, from 1.</summary>
internal static class ExampleId
{
    private static readonly ImmutableArray<string> FirstPlaces = ["/1", "/2", "/3", "/4", "/5", "/6", "/7", "/8", "/9"];

    public static string Of(string item, int index) => index < FirstPlaces.Length
        ? string.Concat(item, FirstPlaces[index])
        : string.Create(CultureInfo.InvariantCulture, $"{item}/{index + 1}");

    /// <summary>The index, from 0, of the example that <paramref name="id"/> names in <paramref name="item"/>; false where it does not name one of that item's.</summary>
    public static bool TryGetIndex(string id, EvidenceItem item, out int index)
    {
        index = -1;
        var digits = id.AsSpan(Math.Min(id.Length, item.Id.Length + 1));
        // The parser by itself would let null characters pass at the end.
        if (digits.IsEmpty || digits[0] == '0' || digits.ContainsAnyExceptInRange('0', '9') || id[item.Id.Length] != '/' || !id.StartsWith(item.Id, StringComparison.Ordinal)
            || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var place) || place > item.Examples.Count)
        {
            return false;
        }

        index = place - 1;
        return true;
    }
}
