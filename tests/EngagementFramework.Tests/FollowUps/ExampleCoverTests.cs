using CsCheck;
using EngagementFramework.FollowUps;
using EngagementFramework.Tests.Properties;

namespace EngagementFramework.Tests.FollowUps;

public class ExampleCoverTests
{
    [Fact]
    public void As_few_as_possible_serve_as_many_needs_as_possible() =>
        Cases(Gen.Int[0, 2].Array[1, 5], 6).Sample(
            given =>
            {
                var chosen = ExampleCover.Choose(given.Needs, given.Serves);
                var served = Served(given, chosen);
                served.Should().Equal(Served(given, [.. Enumerable.Range(0, given.Serves.Length)]), "all needs are served that can be");
                for (var bits = 0; bits < 1 << given.Serves.Length; bits++)
                {
                    int[] other = [.. Enumerable.Range(0, given.Serves.Length).Where(place => (bits & (1 << place)) != 0)];
                    (other.Length < chosen.Count && Served(given, other).SequenceEqual(served)).Should().BeFalse("{0} would do instead of {1}", other, chosen);
                }
            },
            iter: Runs.Of(2000));

    [Fact]
    public void Where_there_are_too_many_ways_all_needs_are_served_still_and_nothing_is_superfluous() =>
        // Twenty criteria with one or two needs each have more than a million states.
        Cases(Gen.Int[1, 2].Array[20], 30).Sample(
            given =>
            {
                var chosen = ExampleCover.Choose(given.Needs, given.Serves);
                var served = Served(given, chosen);
                served.Should().Equal(Served(given, [.. Enumerable.Range(0, given.Serves.Length)]));
                foreach (var superfluous in chosen)
                {
                    Served(given, [.. chosen.Where(place => place != superfluous)]).Should().NotEqual(served);
                }
            },
            iter: Runs.Of(200));

    [Fact]
    public void Of_choices_as_small_the_earliest_is_taken() =>
        ExampleCover.Choose([1, 1], [[0], [1], [0], [0, 1], [1, 0]]).Should().Equal(3);

    private static Gen<(int[] Needs, int[][] Serves)> Cases(Gen<int[]> all, int candidates) =>
        from needs in all
        from serves in Gen.Int[0, needs.Length - 1].Array[1, 4].Array[0, candidates]
        select (needs, serves.Select(served => served.Distinct().Order().ToArray()).ToArray());

    /// <summary>How many of its needs each criterion gets.</summary>
    private static int[] Served((int[] Needs, int[][] Serves) given, IReadOnlyList<int> chosen) =>
        [.. given.Needs.Select((need, criterion) => Math.Min(need, chosen.Count(place => given.Serves[place].Contains(criterion))))];
}
