using EngagementFramework.Assessments;
using EngagementFramework.Evaluation;
using EngagementFramework.Responses;

namespace EngagementFramework.FollowUps;

/// <summary>Ticks off objectives and milestones by evaluating the later answers.</summary>
internal sealed class Reviewer(FollowUp followUp, Assessment later, DateOnly asOf, IResponseEvaluator evaluator)
{
    private readonly EvidencePool _pool = later.ToEvidencePool();
    private readonly Dictionary<string, Response> _responses = later.Responses.ToDictionary(response => response.Question, StringComparer.Ordinal);

    public ReviewedObjective Objective(QuestionFollowUp objective)
    {
        var response = _responses.GetValueOrDefault(objective.Question);
        var rated = response is null ? null : evaluator.Evaluate(response, _pool, asOf) as RatedQuestion;
        var status = Status(objective, rated);
        return new ReviewedObjective
        {
            Question = objective.Question,
            Status = status,
            From = objective.Level,
            Target = objective.Target,
            Stance = response?.Stance,
            Level = rated?.Level,
            HoldsUntil = rated?.HoldsUntil,
            Overdue = status != ObjectiveStatus.Reached && followUp.DueOn < asOf,
            Milestones = [.. objective.Milestones.Select(milestone => Milestone(milestone, response, rated))],
        };
    }

    public static ReviewCounts Count(IReadOnlyList<ReviewedObjective> objectives) => new()
    {
        Reached = objectives.Count(objective => objective.Status == ObjectiveStatus.Reached),
        Open = objectives.Count(objective => objective.Status == ObjectiveStatus.Open),
        Lower = objectives.Count(objective => objective.Status == ObjectiveStatus.Lower),
        Overdue = objectives.Count(objective => objective.Overdue),
        Milestones = objectives.Sum(objective => objective.Milestones.Count),
        MilestonesReached = objectives.Sum(objective => objective.Milestones.Count(milestone => milestone.Status == MilestoneStatus.Reached)),
    };

    private static ObjectiveStatus Status(QuestionFollowUp objective, RatedQuestion? rated)
    {
        if (rated is null)
        {
            return ObjectiveStatus.Open;
        }

        return rated.Level.Value >= objective.Target.Value ? ObjectiveStatus.Reached
            : rated.Level.Value < objective.Level?.Value ? ObjectiveStatus.Lower
            : ObjectiveStatus.Open;
    }

    private static ReviewedMilestone Milestone(Milestone milestone, Response? response, RatedQuestion? rated)
    {
        var finding = rated?.Criteria.FirstOrDefault(finding => finding.Criterion == milestone.Criterion);
        var status = milestone.Criterion is null
            ? response is DescribesPractice ? MilestoneStatus.Reached : MilestoneStatus.Open
            : finding?.Outcome switch
            {
                CriterionOutcome.Met or CriterionOutcome.NotApplicable => MilestoneStatus.Reached,
                CriterionOutcome.Uncertain => MilestoneStatus.Doubtful,
                _ => milestone.Purpose == MilestonePurpose.Keep ? MilestoneStatus.Lost : MilestoneStatus.Open,
            };
        return new ReviewedMilestone
        {
            Criterion = milestone.Criterion,
            Rung = milestone.Rung,
            Purpose = milestone.Purpose,
            Status = status,
            Missing = finding?.Missing ?? [],
        };
    }
}
