using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Evaluation;
using EngagementFramework.Responses;

namespace EngagementFramework.FollowUps;

/// <summary>
/// Ticks off objectives and milestones by evaluating the later answers. Reached is what holds through the days of <see cref="HoldDays"/>, all
/// else unchanged, and not only on the day of the review.
/// </summary>
internal sealed class Reviewer(FollowUp followUp, Assessment later, EvidencePool pool, DateOnly asOf, ICardCatalog catalog, IResponseEvaluator evaluator)
{
    private readonly Dictionary<string, Response> _responses = later.Responses.ToDictionary(response => response.Question, StringComparer.Ordinal);
    private readonly QuestionNeeds _needs = new(evaluator, pool);
    private readonly HoldDays _days = HoldDays.Of(followUp, asOf);

    public ReviewedObjective Objective(QuestionFollowUp objective)
    {
        var response = _responses.GetValueOrDefault(objective.Question);
        var rated = Rated(response, asOf);
        var status = Status(objective, response, rated);
        return new ReviewedObjective
        {
            Question = objective.Question,
            Status = status,
            From = Named(objective.Level),
            FromBasis = objective.Basis,
            Target = evaluator.Framework.Reference(objective.Target.Value),
            Stance = response?.Stance,
            Level = rated?.Level,
            Basis = rated?.Basis,
            HoldsUntil = rated?.HoldsUntil,
            Overdue = status != ObjectiveStatus.Reached && followUp.DueOn < asOf,
            Lost = status == ObjectiveStatus.Reached || rated is null ? [] : [.. Lost(objective, rated)],
            Milestones = [.. objective.Milestones.Select(milestone => Milestone(milestone, objective, response, rated))],
        };
    }

    /// <summary>
    /// The questions that are a red flag now and were none when the follow-up was made: the agenda first, then its other questions, then those
    /// that it does not name, for their cards did not cover the company.
    /// </summary>
    public IEnumerable<string> NewRedFlags()
    {
        (string Question, LevelReference? Level)[] then =
        [
            .. followUp.Questions.Select(question => (question.Question, question.Level)),
            .. followUp.Others.Select(other => (other.Question, other.Level)),
        ];
        var were = then.Where(known => IsRedFlag(known.Level)).Select(known => known.Question).ToHashSet(StringComparer.Ordinal);
        return then.Select(known => known.Question)
            .Union(catalog.Cards.SelectMany(card => card.Questions).Select(question => question.Id))
            .Where(question => !were.Contains(question) && IsRedFlag(Rated(_responses.GetValueOrDefault(question), asOf)?.Level));
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

    private ObjectiveStatus Status(QuestionFollowUp objective, Response? response, RatedQuestion? rated)
    {
        if (rated is null)
        {
            return ObjectiveStatus.Open;
        }

        var isReached = Rated(response, _days.Reach)!.Level.Value >= objective.Target.Value;
        var isKept = objective.Milestones.All(milestone => milestone.Purpose != MilestonePurpose.Keep) || Rated(response, _days.Keep)!.Level.Value >= objective.Level?.Value;
        return isReached && isKept ? ObjectiveStatus.Reached
            : rated.Level.Value < objective.Level?.Value ? ObjectiveStatus.Lower
            : ObjectiveStatus.Open;
    }

    private ReviewedMilestone Milestone(Milestone milestone, QuestionFollowUp objective, Response? response, RatedQuestion? rated)
    {
        var need = Need(milestone, objective, response);
        var status = need is null
            ? response is DescribesPractice ? MilestoneStatus.Reached : MilestoneStatus.Open
            : need.Finding.Outcome switch
            {
                CriterionOutcome.Met or CriterionOutcome.NotApplicable => MilestoneStatus.Reached,
                CriterionOutcome.Uncertain => MilestoneStatus.Doubtful,
                _ => milestone.Purpose == MilestonePurpose.Keep && Finding(rated, milestone.Criterion)?.Outcome is (null or CriterionOutcome.NotMet) ? MilestoneStatus.Lost : MilestoneStatus.Open,
            };
        var isWanting = need is not null && status != MilestoneStatus.Reached;
        return new ReviewedMilestone
        {
            Criterion = milestone.Criterion,
            Rung = milestone.Rung,
            Purpose = milestone.Purpose,
            Status = status,
            Missing = isWanting ? need!.Finding.Missing : [],
            ExamplesMissing = isWanting && need!.Examples > 0 ? need.Examples : null,
        };
    }

    /// <summary>How the criterion of a milestone stands on the day that matters for it; an answer that describes no practice lacks all of it. Null where it is an answer.</summary>
    private Need? Need(Milestone milestone, QuestionFollowUp objective, Response? response) => milestone.Criterion is null
        ? null
        : _needs.Of(_needs.Practice(objective.Question, response, _days.For(milestone.Purpose)), milestone.Criterion, milestone.Purpose, _days.For(milestone.Purpose));

    /// <summary>The criteria up to the target that are not met, and for which nothing more had to be reached: they were, or did not apply.</summary>
    private IEnumerable<string> Lost(QuestionFollowUp objective, RatedQuestion rated)
    {
        var toReach = objective.Milestones.Where(milestone => milestone.Purpose == MilestonePurpose.Reach).Select(milestone => milestone.Criterion).ToHashSet(StringComparer.Ordinal);
        return evaluator.Framework.Levels
            .Where(level => level.Value <= objective.Target.Value)
            .SelectMany(level => level.Criteria)
            .Where(criterion => !toReach.Contains(criterion.Id) && Finding(rated, criterion.Id)?.Outcome is not (CriterionOutcome.Met or CriterionOutcome.NotApplicable))
            .Select(criterion => criterion.Id);
    }

    private static CriterionFinding? Finding(RatedQuestion? rated, string? criterion) => rated?.Criteria.FirstOrDefault(finding => finding.Criterion == criterion);

    private RatedQuestion? Rated(Response? response, DateOnly day) => response is null ? null : evaluator.Evaluate(response, pool, day) as RatedQuestion;

    private bool IsRedFlag(LevelReference? level) => level is not null && evaluator.Framework.Level(level.Value).RedFlag;

    /// <summary>The level in the words of the ladder in use: the follow-up may have been made in another language.</summary>
    private LevelReference? Named(LevelReference? level) => level is null ? null : evaluator.Framework.Reference(level.Value);
}
