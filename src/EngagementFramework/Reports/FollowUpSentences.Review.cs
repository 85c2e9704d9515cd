using EngagementFramework.Evaluation;
using EngagementFramework.FollowUps;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Reports;

/// <content>Of reviews.</content>
public sealed partial class FollowUpSentences
{
    /// <summary>What lower levels say, and what they do not.</summary>
    public string ReviewMeaning => Say("review-meaning");

    /// <summary>How many objectives and milestones stand how.</summary>
    public string Counts(ReviewCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return Say(
            "review-counts",
            ("reached", Number(counts.Reached)),
            ("open", Number(counts.Open)),
            ("lower", Number(counts.Lower)),
            ("overdue", Number(counts.Overdue)),
            ("milestonesReached", Number(counts.MilestonesReached)),
            ("milestones", Number(counts.Milestones)));
    }

    /// <summary>The level at the time of the follow-up, the one to be reached or kept, and the present one. No full sentence.</summary>
    public string Objective(ReviewedObjective objective)
    {
        ArgumentNullException.ThrowIfNull(objective);
        return Say(objective.From?.Value >= objective.Target.Value ? "review-objective-keep" : "review-objective", ("from", Level(objective.From, objective.FromBasis)), ("target", $"{objective.Target}"), ("level", Now(objective)));
    }

    /// <summary>Which questions are a red flag and were none at the time of the follow-up; null where there are none. It is to be told first.</summary>
    public string? NewRedFlags(FollowUpReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return review.NewRedFlags.Count == 0 ? null : Say("review-red-flags", ("questions", string.Join(", ", review.NewRedFlags)));
    }

    /// <summary>Where an objective is not reached, the criteria that were met at the time of the follow-up and no longer are; null where there are none.</summary>
    /// <param name="objective">The objective.</param>
    /// <param name="framework">The ladder that the review names.</param>
    public string? Lost(ReviewedObjective objective, Assessments.FrameworkReference framework)
    {
        ArgumentNullException.ThrowIfNull(objective);
        ArgumentNullException.ThrowIfNull(framework);
        return objective.Lost.Count == 0 ? null : Say("review-lost", ("criteria", string.Join(", ", objective.Lost.Select(criterion => Name(criterion, framework)))));
    }

    /// <summary>What a milestone is, and how it stands.</summary>
    /// <param name="milestone">The milestone.</param>
    /// <param name="framework">The ladder that the review names.</param>
    public string Milestone(ReviewedMilestone milestone, Assessments.FrameworkReference framework)
    {
        ArgumentNullException.ThrowIfNull(milestone);
        ArgumentNullException.ThrowIfNull(framework);
        return $"{Introduce(Milestone(milestone.Criterion, milestone.Rung, milestone.Purpose, framework))} {Say("milestone-status." + WireName<MilestoneStatus>.Of(milestone.Status))}";
    }

    /// <summary>What a milestone that is not reached still needs, a sentence each.</summary>
    /// <param name="milestone">The milestone.</param>
    /// <param name="framework">The ladder that the review names.</param>
    public IReadOnlyList<string> Missing(ReviewedMilestone milestone, Assessments.FrameworkReference framework)
    {
        ArgumentNullException.ThrowIfNull(milestone);
        ArgumentNullException.ThrowIfNull(framework);
        IEnumerable<string> elements = milestone.Missing.Select(element => PlainText.OneLine(_texts.Format("report.missing-element", new TextArgument("definition", Definition(element, framework)))));
        var examples = milestone.Status == MilestoneStatus.Doubtful ? "missing-dates" : "missing-examples";
        return milestone.ExamplesMissing is { } count ? [.. elements, Say(examples, ("count", Number(count)))] : [.. elements];
    }

    /// <summary>How an objective stands, and since when it is overdue. No full sentence.</summary>
    /// <param name="objective">The objective.</param>
    /// <param name="due">The day by which it was to be reached; null where none was set.</param>
    public string Status(ReviewedObjective objective, DateOnly? due)
    {
        ArgumentNullException.ThrowIfNull(objective);
        var status = Say("objective-status." + WireName<ObjectiveStatus>.Of(objective.Status));
        return objective.Overdue && due is { } day ? $"{status}, {Say("overdue", ("due", Iso.Text(day)))}" : status;
    }

    /// <summary>Whether the review names a level that is the floor.</summary>
    public static bool HasFloor(FollowUpReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return review.Objectives.Any(objective => objective.Basis == Basis.Floor || objective.FromBasis == Basis.Floor);
    }

    /// <summary>The present level; where it is high enough and does not hold as long as it is to, how long it does.</summary>
    private string Now(ReviewedObjective objective) =>
        objective is { Status: not ObjectiveStatus.Reached, Level: { } level, HoldsUntil: { } until } && level.Value >= objective.Target.Value
            ? Say("review-holds", ("level", Level(level, objective.Basis)), ("until", Iso.Text(until)))
            : Level(objective.Level, objective.Basis);

    private string Definition(string element, Assessments.FrameworkReference framework) =>
        Ladder(framework)?.Criteria.SelectMany(criterion => criterion.Elements).FirstOrDefault(known => known.Id == element)?.Definition ?? element;
}
