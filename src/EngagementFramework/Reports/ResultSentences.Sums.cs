using EngagementFramework.Assessments;
using EngagementFramework.Evaluation;

namespace EngagementFramework.Reports;

/// <content>What the sums say.</content>
public sealed partial class ResultSentences
{
    /// <summary>How many questions there are, and how many were asked, answered and rated.</summary>
    public string Counts(Summary summary) => Say(
        "counts",
        ("questions", Number(summary.Questions)),
        ("asked", Number(summary.Asked)),
        ("answered", Number(summary.Answered)),
        ("rated", Number(summary.Rated)));

    /// <summary>How many red flags there are, none included.</summary>
    public string RedFlags(Summary summary) => Say("red-flags", ("count", Number(summary.RedFlags)));

    /// <summary>Where there is no red flag: among how many questions, or that the ladder knows none.</summary>
    public string NoRedFlag(Summary summary) => !_lookup.HasRedFlag ? Say("no-red-flag-level") : Say("no-red-flag", ("rated", Number(summary.Rated)), ("questions", Number(summary.Questions)));

    /// <summary>The lowest level and the lower median, or that nothing is rated.</summary>
    public string LowestAndMedian(Summary summary) => summary is { Lowest: { } lowest, Median: { } median }
        ? Say("lowest-and-median", ("lowest", LevelName(lowest)), ("median", LevelName(median)))
        : Say("nothing-rated");

    /// <summary>How many describe practice that meets no rung.</summary>
    public string AtFloor(Summary summary) => Say("at-floor", ("count", Number(summary.AtFloor)));

    /// <summary>How many are not rated, by reason; reasons without a question are left out.</summary>
    public static IReadOnlyList<(NotRatedReason Reason, int Count)> NotRatedCounts(Summary summary) =>
    [
        .. new[]
        {
            (NotRatedReason.NotAsked, summary.NotRated.NotAsked),
            (NotRatedReason.NotAnswered, summary.NotRated.NotAnswered),
            (NotRatedReason.NotApplicable, summary.NotRated.NotApplicable),
            (NotRatedReason.RelevanceContestedWithExplanation, summary.NotRated.RelevanceContestedWithExplanation),
            (NotRatedReason.Deferred, summary.NotRated.Deferred),
        }.Where(entry => entry.Item2 > 0),
    ];

    private static string Number(int number) => FormattableString.Invariant($"{number}");
}
