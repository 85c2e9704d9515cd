using EngagementFramework.Responses;

namespace EngagementFramework.Comparisons;

/// <summary>
/// The one home of the rule which example of the later assessment is one of the earlier with a sharper date: what was done is told in the
/// same words, and every day that the date leaves possible was possible before, as far as days were known then.
/// </summary>
/// <param name="known">The last day of which the earlier assessment could know anything.</param>
internal sealed class SharperDates(DateOnly known)
{
    private static readonly Comparer<ExampleText> Earliest = Comparer<ExampleText>.Create(Compare);

    /// <summary>Pairs what only the earlier assessment has with what only the later one has. The order in which they are given does not matter.</summary>
    /// <returns>The pairs. What is in none of them was withdrawn, or added.</returns>
    public List<(ExampleText Was, ExampleText Is)> Pair(IEnumerable<ExampleText> earlier, IEnumerable<ExampleText> later)
    {
        var pairs = new List<(ExampleText, ExampleText)>();
        var left = later.Order(Earliest).ToList();

        // The one with the fewest possible days chooses first, for it has the least choice.
        foreach (var was in earlier.OrderBy(text => Days(text.Date)).ThenBy(text => text, Earliest))
        {
            if (left.Find(text => text.Description == was.Description && IsSharper(text.Date, was.Date)) is { } found)
            {
                left.Remove(found);
                pairs.Add((was, found));
            }
        }

        return pairs;
    }

    private bool IsSharper(PartialDate? date, PartialDate? than) =>
        date is not null
        && date.LatestEnd <= known
        && (than is null || (date.EarliestStart >= than.EarliestStart && date.EarliestEnd >= than.EarliestEnd && date.LatestEnd <= than.LatestEnd));

    private static int Days(PartialDate? date) => date is null ? int.MaxValue : date.LatestEnd.DayNumber - date.EarliestStart.DayNumber;

    private static int Compare(ExampleText one, ExampleText other)
    {
        var order = Nullable.Compare(one.Date?.EarliestStart, other.Date?.EarliestStart);
        order = order != 0 ? order : Nullable.Compare(one.Date?.LatestEnd, other.Date?.LatestEnd);
        order = order != 0 ? order : string.CompareOrdinal(one.Date?.Text, other.Date?.Text);
        return order != 0 ? order : string.CompareOrdinal(one.Description, other.Description);
    }
}
