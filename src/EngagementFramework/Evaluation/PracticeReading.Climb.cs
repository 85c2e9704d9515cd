using EngagementFramework.Responses;
using EngagementFramework.Values;

namespace EngagementFramework.Evaluation;

/// <content>The level: criteria, then rungs. Source: each level from 2 on is the one before it AND more.</content>
internal readonly ref partial struct PracticeReading
{
    /// <summary>The numbers of the highest rungs reached, -1 for the floor: whatever the doubtful dates are, and with the benefit of the doubt.</summary>
    public (int Lowest, int Highest) Climb(DateOnly evaluatedOn)
    {
        var lowest = None;
        var highest = None;
        var certain = true;
        foreach (ref readonly var rung in _ladder.Rungs.AsSpan())
        {
            for (var criterion = rung.First; criterion < rung.End; criterion++)
            {
                switch (Outcome(criterion, evaluatedOn))
                {
                    case CriterionOutcome.NotMet:
                        return (lowest, highest);
                    case CriterionOutcome.Uncertain:
                        certain = false;
                        break;
                }
            }

            highest++;
            lowest = certain ? highest : lowest;
        }

        return (lowest, highest);
    }

    public CriterionOutcome Outcome(int number, DateOnly evaluatedOn)
    {
        var criterion = _ladder.Criteria[number];
        if (ReasonNotApplicable(criterion) is not null)
        {
            return CriterionOutcome.NotApplicable;
        }

        if (ShownCount(criterion) < criterion.ElementIds.Count)
        {
            return CriterionOutcome.NotMet;
        }

        return criterion.Minimum <= 0 ? CriterionOutcome.Met : CountExamples(number, criterion, evaluatedOn);
    }

    /// <summary>Why the assessor found that the criterion does not apply; null where that was not said.</summary>
    private string? ReasonNotApplicable(LadderCriterion criterion)
    {
        foreach (var inapplicable in _response.NotApplicable.Span())
        {
            if (inapplicable.Criterion == criterion.Id)
            {
                return inapplicable.Reason;
            }
        }

        return null;
    }

    private CriterionOutcome CountExamples(int number, LadderCriterion criterion, DateOnly evaluatedOn)
    {
        var window = new ExampleWindow(evaluatedOn, _known, criterion.Months);
        var seen = new ExampleSet(stackalloc int[ExampleSet.BufferLength]);
        var certain = 0;
        var possible = 0;
        foreach (var example in Examples(number))
        {
            var recency = window.Of(example.Date);
            if (recency is Recency.Future or Recency.TooOld || !seen.Add(example.Identity))
            {
                continue;
            }

            possible++;
            certain += recency == Recency.Recent ? 1 : 0;
            if (certain >= criterion.Minimum)
            {
                return CriterionOutcome.Met;
            }
        }

        return possible >= criterion.Minimum ? CriterionOutcome.Uncertain : CriterionOutcome.NotMet;
    }

    /// <summary>The examples of the uses that bear on the criterion, in the order of use; one may come up several times.</summary>
    private ExampleEnumerator Examples(int number) => new(this, number);

    /// <summary>Walks the examples of a criterion without making a list of them.</summary>
    private ref struct ExampleEnumerator(PracticeReading reading, int number)
    {
        private readonly PracticeReading _reading = reading;
        private readonly LadderCriterion _criterion = reading._ladder.Criteria[number];
        private int _touch = reading._first[number];
        private int _place = None;

        public PooledExample Current { get; private set; }

        public readonly ExampleEnumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            while (_touch != None)
            {
                if (_reading.Bears(_criterion, _touch) && TryNext())
                {
                    return true;
                }

                _touch = _reading._next[_touch];
                _place = None;
            }

            return false;
        }

        private bool TryNext()
        {
            var item = _reading._pool[_reading._item[_touch]];
            var named = _reading._response.Evidence.Span()[_reading._use[_touch]].Examples.Span();
            if (++_place >= (named.IsEmpty ? item.Examples.Length : named.Length))
            {
                return false;
            }

            Current = named.IsEmpty ? item.Examples[_place] : item.Example(named[_place]);
            return true;
        }
    }
}
