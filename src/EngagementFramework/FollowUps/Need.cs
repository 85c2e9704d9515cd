using EngagementFramework.Evaluation;
using EngagementFramework.Levels;

namespace EngagementFramework.FollowUps;

/// <summary>A criterion that is to be met on a day, and how it stands by then.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Finding">How it stands.</param>
/// <param name="Purpose">Whether it is to be reached, or kept.</param>
/// <param name="Day">The day.</param>
/// <param name="Known">The assessment's own date: no example that is there can be of a later day.</param>
internal sealed record Need(Criterion Criterion, CriterionFinding Finding, MilestonePurpose Purpose, DateOnly Day, DateOnly Known)
{
    /// <summary>How many examples are wanting.</summary>
    public int Examples => Math.Max(0, (Criterion.Examples?.Minimum ?? 0) - Finding.Examples.Count(example => example.Recency == Recency.Recent));

    /// <summary>The examples whose dates, once sharpened, may help.</summary>
    public IEnumerable<ExampleFinding> Doubtful => Finding.Examples.Where(example => example.Recency == Recency.PossiblyRecent || (example.Recency == Recency.Undated && !(From > Known)));

    /// <summary>The examples that do not help any more.</summary>
    public IEnumerable<ExampleFinding> TooOld => Finding.Examples.Where(example => example.Recency == Recency.TooOld);

    /// <summary>The examples that are still to come by the assessment, and would help once they have happened.</summary>
    public IEnumerable<ExampleFinding> Announced => Finding.Examples.Where(example => example is { Recency: Recency.Future, Date: { } date } && !(date.EarliestEnd < From));

    /// <summary>The first day from which an example helps; null where there is no window.</summary>
    public DateOnly? From => Criterion.Examples?.WithinMonths is { } months ? ExampleWindow.StartOf(Day, months) : null;
}
