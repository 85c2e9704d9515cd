namespace EngagementFramework.FollowUps;

/// <summary>
/// Chooses the fewest examples of which the dates are to be asked for, where one example may serve several criteria. To ask for a date is never
/// worse than to ask for a new example, which serves one criterion: so as many needs as possible are served by dates.
/// </summary>
internal static class ExampleCover
{
    /// <summary>Up to so many steps the fewest are found for certain; beyond, those that serve most needs are taken first, and none that is not needed.</summary>
    private const long MostSteps = 1_000_000;

    /// <summary>The places of the candidates chosen, ascending. Of choices that are as small, the one with the earliest candidates.</summary>
    /// <param name="needs">How many examples each criterion still needs.</param>
    /// <param name="serves">Which of the criteria each candidate serves.</param>
    public static IReadOnlyList<int> Choose(IReadOnlyList<int> needs, IReadOnlyList<IReadOnlyList<int>> serves)
    {
        int[] demand = [.. needs.Select((need, criterion) => Math.Min(need, serves.Count(candidate => candidate.Contains(criterion))))];
        var useful = Useful(demand, serves);
        var states = demand.Aggregate(1L, (product, need) => Math.Min(MostSteps + 1, product * (need + 1L)));
        return states * (useful.Count + 1) <= MostSteps ? Fewest(demand, serves, useful, (int)states) : Greedy(demand, serves, useful);
    }

    /// <summary>Of candidates that serve the same needs, no more than the greatest of these.</summary>
    private static List<int> Useful(int[] demand, IReadOnlyList<IReadOnlyList<int>> serves)
    {
        var alike = new Dictionary<string, int>(StringComparer.Ordinal);
        var useful = new List<int>();
        for (var i = 0; i < serves.Count; i++)
        {
            int[] served = [.. serves[i].Where(criterion => demand[criterion] > 0)];
            var key = string.Join(',', served);
            var before = alike.GetValueOrDefault(key);
            if (served.Length > 0 && before < served.Max(criterion => demand[criterion]))
            {
                alike[key] = before + 1;
                useful.Add(i);
            }
        }

        return useful;
    }

    /// <summary>By the fewest that are needed from each candidate on, for every state of the needs that are left.</summary>
    private static List<int> Fewest(int[] demand, IReadOnlyList<IReadOnlyList<int>> serves, List<int> useful, int states)
    {
        const int Never = int.MaxValue - 1;
        var least = new int[useful.Count + 1, states];
        for (var state = 1; state < states; state++)
        {
            least[useful.Count, state] = Never;
        }

        for (var i = useful.Count - 1; i >= 0; i--)
        {
            for (var state = 0; state < states; state++)
            {
                least[i, state] = Math.Min(least[i + 1, state], least[i + 1, Served(state, serves[useful[i]], demand)] + 1);
            }
        }

        var chosen = new List<int>();
        var left = states - 1;
        for (var i = 0; i < useful.Count && left > 0; i++)
        {
            var next = Served(left, serves[useful[i]], demand);
            if (next != left && least[i + 1, next] + 1 <= least[i + 1, left])
            {
                chosen.Add(useful[i]);
                left = next;
            }
        }

        return chosen;
    }

    /// <summary>The needs that are left when a candidate has served its own. A state is a number whose digits are the needs.</summary>
    private static int Served(int state, IReadOnlyList<int> criteria, int[] demand)
    {
        var weight = 1;
        var served = state;
        for (var criterion = 0; criterion < demand.Length; criterion++)
        {
            if (criteria.Contains(criterion) && state / weight % (demand[criterion] + 1) > 0)
            {
                served -= weight;
            }

            weight *= demand[criterion] + 1;
        }

        return served;
    }

    private static List<int> Greedy(int[] demand, IReadOnlyList<IReadOnlyList<int>> serves, List<int> useful)
    {
        var left = demand.ToArray();
        var chosen = new List<int>();
        while (useful.Except(chosen).Select(candidate => (Candidate: candidate, Count: serves[candidate].Count(criterion => left[criterion] > 0)))
            .Where(candidate => candidate.Count > 0).OrderByDescending(candidate => candidate.Count).Take(1).ToArray() is [var best])
        {
            chosen.Add(best.Candidate);
            foreach (var criterion in serves[best.Candidate])
            {
                left[criterion] = Math.Max(0, left[criterion] - 1);
            }
        }

        chosen.Sort();
        for (var i = chosen.Count - 1; i >= 0; i--)
        {
            var others = chosen.Where((_, other) => other != i).ToArray();
            if (demand.Select((need, criterion) => others.Count(candidate => serves[candidate].Contains(criterion)) >= need).All(isServed => isServed))
            {
                chosen.RemoveAt(i);
            }
        }

        return chosen;
    }
}
