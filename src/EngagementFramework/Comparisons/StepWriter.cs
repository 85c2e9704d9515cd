using EngagementFramework.Evaluation;

namespace EngagementFramework.Comparisons;

/// <summary>Writes the step of a cause: what it changes, and the evidence and the examples by which it does.</summary>
internal sealed class StepWriter(QuestionStates states, MentionedEvidence mentioned, bool isComparable)
{
    /// <summary>The step from one moment to the next; null where the cause changes nothing.</summary>
    public ChangeStep? Step(ChangeCause cause, Moment before, Moment after)
    {
        var criteria = Criteria(before.Criteria, after.Criteria);

        // A level of another ladder is another level, even where it has the same name.
        var isOtherLevel = cause == ChangeCause.FrameworkChanged && !isComparable && before.State.Level is not null && after.State.Level is not null;
        if (before.State == after.State && criteria.Count == 0 && !isOtherLevel)
        {
            return null;
        }

        var (held, isHeld) = (Moment.Held(before.Criteria).ToList(), Moment.Held(after.Criteria).ToList());
        return new ChangeStep
        {
            Cause = cause,
            From = before.State,
            To = after.State,
            Gained = [.. isHeld.Except(held)],
            Lost = [.. held.Except(isHeld)],
            Criteria = criteria,
            Evidence = [.. Evidence(cause, criteria)],
            Examples = new ExampleChanges(cause, before, after, mentioned).In([.. criteria.Where(states.AsksForExamples)]),
        };
    }

    private static List<ChangedCriterion> Criteria(IReadOnlyList<CriterionFinding> before, IReadOnlyList<CriterionFinding> after)
    {
        var was = before.ToDictionary(finding => finding.Criterion, finding => finding.Outcome, StringComparer.Ordinal);
        var isNow = after.ToDictionary(finding => finding.Criterion, finding => finding.Outcome, StringComparer.Ordinal);
        return
        [
            .. was.Keys.Union(isNow.Keys)
                .Select(id => new ChangedCriterion { Criterion = id, From = Outcome(was, id), To = Outcome(isNow, id) })
                .Where(criterion => (criterion.From ?? CriterionOutcome.NotMet) != (criterion.To ?? CriterionOutcome.NotMet)),
        ];
    }

    private static CriterionOutcome? Outcome(Dictionary<string, CriterionOutcome> outcomes, string id) => outcomes.TryGetValue(id, out var outcome) ? outcome : null;

    /// <summary>The items with which the cause does something that bears on a criterion of which the outcome changes; all that go with the stance.</summary>
    private IEnumerable<ChangedEvidence> Evidence(ChangeCause cause, IReadOnlyList<ChangedCriterion> criteria)
    {
        if (cause == ChangeCause.StanceChanged)
        {
            return states.Reading(ComparedDocument.Earlier).Items.Select(Changed);
        }

        var elements = states.ElementsOf(criteria);
        var evidence = states.Marks.Where(mark => elements.Contains(mark.Element) && mark.Has(cause)).Select(mark => mark.Evidence).Distinct().ToList();
        return Items(cause, evidence).Select(Changed);
    }

    private static IEnumerable<SideItem> Items(ChangeCause cause, IReadOnlyList<ComparedItem> evidence)
    {
        var was = evidence.SelectMany(item => item.Earlier).OrderBy(item => item.Place);
        var isNow = evidence.SelectMany(item => item.Later).OrderBy(item => item.Place);
        return cause switch
        {
            ChangeCause.EvidenceAdded => isNow,
            ChangeCause.EvidenceWithdrawn => was,
            _ => was.Concat(isNow),
        };
    }

    private ChangedEvidence Changed(SideItem item)
    {
        mentioned.Add(item);
        return new ChangedEvidence { Document = item.Document, Item = item.Item.Id, Shows = states.Reading(item.Document).Shows(item) };
    }
}
