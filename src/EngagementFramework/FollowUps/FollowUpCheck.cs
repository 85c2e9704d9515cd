using EngagementFramework.Cards;
using EngagementFramework.Evaluation;
using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.FollowUps;

/// <summary>Whether a follow-up, which may have been edited, is consistent: by itself, and with the cards and the ladder.</summary>
/// <param name="followUp">The follow-up.</param>
/// <param name="problems">Where what is wrong is put.</param>
/// <param name="root">What the places of problems begin with: empty where the follow-up is the document.</param>
internal sealed class FollowUpCheck(FollowUp followUp, ProblemCollector problems, string root = "")
{
    /// <summary>What needs neither cards nor a ladder.</summary>
    public void Structure()
    {
        NotBeforeTheFollowUp(followUp.KeepUntil, "/keepUntil");
        NotBeforeTheFollowUp(followUp.DueOn ?? followUp.AsOf, "/dueOn");
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (question, place) in Questions())
        {
            if (!taken.Add(question))
            {
                problems.AddSaid("follow-up.problem.duplicate-question", ProblemCodes.DuplicateId, root + place, new TextArgument("question", question));
            }
        }

        for (var i = 0; i < followUp.Questions.Count; i++)
        {
            Numbers(followUp.Questions[i], $"{root}/questions/{i}");
            SameAs(i, $"{root}/questions/{i}");
        }
    }

    /// <summary>Whether the cards have the questions, and the ladder the levels and criteria.</summary>
    public void Against(ICardCatalog catalog, EvaluationFramework framework)
    {
        foreach (var (question, place) in Questions())
        {
            if (!catalog.TryGetQuestion(question, out _))
            {
                problems.Add(ProblemCodes.UnknownQuestion, root + place, new TextArgument("question", question));
            }
        }

        for (var i = 0; i < followUp.Questions.Count; i++)
        {
            Objective(followUp.Questions[i], framework, $"{root}/questions/{i}");
        }

        for (var i = 0; i < followUp.Others.Count; i++)
        {
            Level(followUp.Others[i].Level, framework, $"{root}/others/{i}/level");
        }
    }

    private IEnumerable<(string Question, string Place)> Questions() =>
    [
        .. followUp.Questions.Select((question, i) => (question.Question, FormattableString.Invariant($"/questions/{i}/question"))),
        .. followUp.Others.Select((other, i) => (other.Question, FormattableString.Invariant($"/others/{i}/question"))),
    ];

    private void NotBeforeTheFollowUp(DateOnly day, string place)
    {
        if (day < followUp.AsOf)
        {
            problems.AddSaid("follow-up.problem.before", ProblemCodes.OutOfOrder, root + place, new TextArgument("day", Iso.Text(day)), new TextArgument("asOf", Iso.Text(followUp.AsOf)));
        }
    }

    private void Numbers(QuestionFollowUp question, string place)
    {
        var numbers = new HashSet<int>();
        for (var i = 0; i < question.Requests.Count; i++)
        {
            if (!numbers.Add(question.Requests[i].Number))
            {
                problems.AddSaid("follow-up.problem.duplicate-number", ProblemCodes.DuplicateId, $"{place}/requests/{i}/number", Value(question.Requests[i].Number));
            }
        }

        for (var i = 0; i < question.Milestones.Count; i++)
        {
            for (var j = 0; j < question.Milestones[i].Requests.Count; j++)
            {
                if (numbers.Count == 0)
                {
                    problems.AddSaid("follow-up.problem.no-requests", ProblemCodes.UnknownValue, $"{place}/milestones/{i}/requests/{j}", Value(question.Milestones[i].Requests[j]));
                }
                else if (!numbers.Contains(question.Milestones[i].Requests[j]))
                {
                    problems.Add(
                        ProblemCodes.UnknownValue,
                        $"{place}/milestones/{i}/requests/{j}",
                        Value(question.Milestones[i].Requests[j]),
                        new TextArgument("allowed", string.Join(", ", question.Requests.Select(request => FormattableString.Invariant($"{request.Number}")))));
                }
            }
        }
    }

    private void SameAs(int question, string place)
    {
        var requests = followUp.Questions[question].Requests;
        for (var i = 0; i < requests.Count; i++)
        {
            if (requests[i].SameAs is { } same
                && !followUp.Questions.Take(question).Any(earlier => earlier.Question == same.Question && earlier.Requests.Any(request => request.Number == same.Number && request.SameAs is null)))
            {
                problems.AddSaid("follow-up.problem.same-as", ProblemCodes.UnknownValue, $"{place}/requests/{i}/sameAs", new TextArgument("question", same.Question), Value(same.Number));
            }
        }
    }

    private void Objective(QuestionFollowUp question, EvaluationFramework framework, string place)
    {
        Level(question.Level, framework, place + "/level");
        Level(question.FallsTo, framework, place + "/fallsTo");
        Level(question.Target, framework, place + "/target");
        for (var i = 0; i < question.Requests.Count; i++)
        {
            for (var j = 0; j < question.Requests[i].Criteria.Count; j++)
            {
                Criterion(question.Requests[i].Criteria[j], framework, $"{place}/requests/{i}/criteria/{j}");
            }
        }

        for (var i = 0; i < question.Milestones.Count; i++)
        {
            Criterion(question.Milestones[i].Criterion, framework, $"{place}/milestones/{i}/criterion");
            Level(question.Milestones[i].Rung, framework, $"{place}/milestones/{i}/rung");
        }
    }

    private void Criterion(string? criterion, EvaluationFramework framework, string place)
    {
        if (criterion is not null && framework.FindCriterion(criterion) is null)
        {
            problems.Add(ProblemCodes.UnknownCriterion, place, new TextArgument("framework", framework.Id), new TextArgument("criterion", criterion));
        }
    }

    private void Level(LevelReference? level, EvaluationFramework framework, string place) => Level(level?.Value, framework, place + "/value");

    private void Level(int? level, EvaluationFramework framework, string place)
    {
        if (level is { } value && framework.Levels.All(known => known.Value != value))
        {
            problems.Add(ProblemCodes.UnknownLevel, place, Value(value));
        }
    }

    private static TextArgument Value(int value) => new("value", FormattableString.Invariant($"{value}"));
}
