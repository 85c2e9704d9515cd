using EngagementFramework.Assessments;
using EngagementFramework.Evaluation;
using EngagementFramework.Levels;
using EngagementFramework.Responses;

namespace EngagementFramework.Portfolios;

/// <summary>Finds what is worth an alert in one result.</summary>
internal sealed class AlertFinder(EvaluationFramework framework, AlertRules rules)
{
    public IEnumerable<Alert> Find(AssessmentResult result, AssessmentResult? earlier)
    {
        var before = rules.Falls ? Rated(earlier) : [];
        foreach (var card in result.Cards)
        {
            foreach (var question in card.Questions)
            {
                before.Remove(question.Question, out var old);
                var alert = Alert(AlertKind.RedFlag, result, card.Card, question.Question);
                var found = question.Match(
                    rated => Rating(rated, result, alert).Concat(Fall(rated, old.Question, result, alert)),
                    notRated => Silent(notRated, result, alert).Concat(Gone(old.Question, notRated.Reason, alert)));
                foreach (var each in found)
                {
                    yield return each;
                }
            }
        }

        foreach (var (card, question) in before.Values)
        {
            yield return Alert(AlertKind.NoLongerRated, result, card, question.Question) with { From = question.Level };
        }
    }

    private static Dictionary<string, (string Card, RatedQuestion Question)> Rated(AssessmentResult? earlier) => (
        from card in earlier?.Cards ?? []
        from question in card.Questions.OfType<RatedQuestion>()
        select (card.Card, question)).ToDictionary(each => each.question.Question, StringComparer.Ordinal);

    private IEnumerable<Alert> Rating(RatedQuestion rated, AssessmentResult result, Alert alert)
    {
        var isRedFlag = framework.Level(rated.Level.Value).RedFlag;
        if (isRedFlag && rules.RedFlags)
        {
            yield return alert with { To = rated.Level };
        }

        if (!isRedFlag && rated.Level.Value < rules.Below)
        {
            yield return alert with { Kind = AlertKind.BelowLevel, To = rated.Level };
        }

        if (rated is { HoldsUntil: { } last, FallsTo: { } next } && last.DayNumber - result.AsOf.DayNumber is var days && days <= rules.LapseDays)
        {
            yield return alert with
            {
                Kind = AlertKind.Lapse,
                From = framework.Reference(rated.Range.Lowest),
                To = framework.Reference(next),
                Days = days,
                Day = last,
                Examples = [.. Lapsing(rated, last, result).Distinct(StringComparer.Ordinal)],
            };
        }
    }

    private static IEnumerable<Alert> Fall(RatedQuestion rated, RatedQuestion? old, AssessmentResult result, Alert alert)
    {
        if (old is null || rated.Level.Value >= old.Level.Value)
        {
            return [];
        }

        var outOfDate = old.HoldsUntil < result.AsOf;
        return [alert with { Kind = outOfDate ? AlertKind.OutOfDate : AlertKind.Fall, From = old.Level, To = rated.Level, Day = outOfDate ? old.HoldsUntil : null }];
    }

    private IEnumerable<Alert> Silent(NotRatedQuestion question, AssessmentResult result, Alert alert)
    {
        var since = question.AskedOn ?? result.AssessmentAsOf;
        var days = result.AsOf.DayNumber - since.DayNumber;
        return question.Reason == NotRatedReason.NotAnswered && Silence.WasAsked(question.Origin, question.AskedOn) && days >= rules.SilentDays
            ? [alert with { Kind = AlertKind.Silence, Days = days, Day = since, AtLeast = question.AskedOn is null }]
            : [];
    }

    private static IEnumerable<Alert> Gone(RatedQuestion? old, NotRatedReason reason, Alert alert) =>
        old is null ? [] : [alert with { Kind = AlertKind.NoLongerRated, From = old.Level, Reason = reason }];

    /// <summary>The examples whose last day it is, of the criteria that need them.</summary>
    private IEnumerable<string> Lapsing(RatedQuestion rated, DateOnly last, AssessmentResult result)
    {
        var known = result.AsOf < result.AssessmentAsOf ? result.AsOf : result.AssessmentAsOf;
        foreach (var finding in rated.Criteria.Where(finding => finding.Rung <= rated.Range.Lowest && finding.Outcome == CriterionOutcome.Met))
        {
            if (framework.FindCriterion(finding.Criterion)?.Examples is not { WithinMonths: { } months } required)
            {
                continue;
            }

            var window = new ExampleWindow(result.AsOf, known, months);
            var recent = finding.Examples
                .Where(example => example is { Recency: Recency.Recent, Date: not null })
                .Select(example => (example.Example, LastDay: ExampleWindow.LastDay(window.End(example.Date!), months)))
                .ToArray();
            if (recent.Count(example => example.LastDay > last) < required.Minimum)
            {
                foreach (var example in recent.Where(example => example.LastDay == last))
                {
                    yield return example.Example;
                }
            }
        }
    }

    private static Alert Alert(AlertKind kind, AssessmentResult result, string card, string question) => new()
    {
        Kind = kind,
        Company = result.Company.Id,
        Name = result.Company.Name,
        Framework = result.Framework,
        Card = card,
        Question = question,
    };
}
