namespace EngagementFramework.Tool.Lookup;

/// <summary>Ids that somebody may have meant.</summary>
internal static class NearIds
{
    private const int Most = 3;

    /// <summary>The nearest of the ids, by how many characters differ, at most three; those that hold what was asked for are near too.</summary>
    public static IReadOnlyList<string> Of(string asked, IEnumerable<string> ids)
    {
        if (asked.Length is 0 or > 100)
        {
            return [];
        }

        var lower = asked.ToLowerInvariant();
        return
        [
            .. ids
                .Distinct(StringComparer.Ordinal)
                .Select(id => (Id: id, Distance: Distance(lower, id)))
                .Where(near => near.Distance <= Math.Max(2, lower.Length / 4) || (lower.Length > 3 && near.Id.Contains(lower, StringComparison.Ordinal)))
                .OrderBy(near => near.Distance)
                .ThenBy(near => near.Id, StringComparer.Ordinal)
                .Take(Most)
                .Select(near => near.Id),
        ];
    }

    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[other.Length];
    }
}
