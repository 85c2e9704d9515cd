using EngagementFramework.Values;

namespace EngagementFramework.Evaluation;

/// <content>The reasons: what each criterion found, in the order of the ladder and of the uses.</content>
internal readonly ref partial struct PracticeReading
{
    public CriterionFinding Finding(int number, DateOnly evaluatedOn)
    {
        var criterion = _ladder.Criteria[number];
        return new CriterionFinding
        {
            Criterion = criterion.Id,
            Rung = criterion.Rung,
            Outcome = Outcome(number, evaluatedOn),
            Reason = ReasonNotApplicable(criterion),
            Missing = Missing(criterion),
            Evidence = Evidence(number, criterion),
            Examples = ExampleFindings(number, criterion, evaluatedOn),
        };
    }

    private IReadOnlyList<string> Missing(LadderCriterion criterion)
    {
        var missing = criterion.ElementIds.Count - ShownCount(criterion);
        if (missing == 0 || missing == criterion.ElementIds.Count)
        {
            return missing == 0 ? ValueList<string>.Empty : criterion.ElementIds;
        }

        var ids = new string[missing];
        for (int i = 0, next = 0; next < missing; i++)
        {
            if (!IsShown(criterion.FirstElement + i))
            {
                ids[next++] = criterion.ElementIds[i];
            }
        }

        return new ValueList<string>(ids);
    }

    private ValueList<EvidenceFinding> Evidence(int number, LadderCriterion criterion)
    {
        var count = 0;
        for (var touch = _first[number]; touch != None; touch = _next[touch])
        {
            count++;
        }

        if (count == 0)
        {
            return ValueList<EvidenceFinding>.Empty;
        }

        var findings = new EvidenceFinding[count];
        for (int touch = _first[number], i = 0; touch != None; touch = _next[touch], i++)
        {
            var use = _response.Evidence[_use[touch]];
            var counted = Bears(criterion, touch);
            findings[i] = new EvidenceFinding
            {
                Item = use.Item,
                Shows = ShownOf(number, use.Shows),
                Counted = counted,
                Why = counted ? null : NotCountedReason.NotCompanyPublished,
            };
        }

        return new ValueList<EvidenceFinding>(findings);
    }

    /// <summary>Those of the elements that belong to the criterion; the list itself where all do.</summary>
    private IReadOnlyList<string> ShownOf(int number, IReadOnlyList<string> shows)
    {
        var own = 0;
        foreach (var element in shows.Span())
        {
            own += Belongs(element, number) ? 1 : 0;
        }

        if (own == shows.Count)
        {
            return shows;
        }

        var ids = new string[own];
        var next = 0;
        foreach (var element in shows.Span())
        {
            if (Belongs(element, number))
            {
                ids[next++] = element;
            }
        }

        return new ValueList<string>(ids);
    }

    private bool Belongs(string element, int number) => _ladder.TryGetElement(element, out var place) && place.Criterion == number;

    private ValueList<ExampleFinding> ExampleFindings(int number, LadderCriterion criterion, DateOnly evaluatedOn)
    {
        var mentions = 0;
        foreach (var _ in Examples(number))
        {
            mentions++;
        }

        if (mentions == 0)
        {
            return ValueList<ExampleFinding>.Empty;
        }

        var window = new ExampleWindow(evaluatedOn, _known, criterion.Months);
        var seen = new ExampleSet(stackalloc int[ExampleSet.BufferLength]);
        var findings = new ExampleFinding[mentions];
        var count = 0;
        foreach (var example in Examples(number))
        {
            if (seen.Add(example.Identity))
            {
                findings[count++] = new ExampleFinding { Example = example.Id, Date = example.Date, Recency = window.Of(example.Date) };
            }
        }

        return new ValueList<ExampleFinding>(count == mentions ? findings : findings[..count]);
    }
}
