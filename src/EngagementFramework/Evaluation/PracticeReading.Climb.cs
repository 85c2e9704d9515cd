using EngagementFramework.Responses;

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
        var windows = new WindowStarts(evaluatedOn);
        foreach (ref readonly var rung in _ladder.Rungs.AsSpan())
        {
            for (var criterion = rung.First; criterion < rung.End; criterion++)
            {
                switch (Outcome(criterion, ref windows))
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

    private CriterionOutcome Outcome(int number, ref WindowStarts windows)
    {
        var criterion = _ladder.Criteria[number];
        if (ReasonNotApplicable(criterion) is not null)
        {
            return CriterionOutcome.NotApplicable;
        }

        if (_criteria[number].Missing > 0)
        {
            return CriterionOutcome.NotMet;
        }

        if (criterion.Minimum <= 0)
        {
            return CriterionOutcome.Met;
        }

        var count = new Count(new ExampleWindow(_known, windows.Of(criterion.Months)), criterion.Minimum);
        Visit(number, criterion, ref count);
        return count.Outcome;
    }

    /// <summary>Why the assessor found that the criterion does not apply; null where that was not said.</summary>
    private string? ReasonNotApplicable(LadderCriterion criterion)
    {
        foreach (var inapplicable in _notApplicable)
        {
            if (inapplicable.Criterion == criterion.Id)
            {
                return inapplicable.Reason;
            }
        }

        return null;
    }

    /// <summary>Counts examples, each once, until there are enough.</summary>
    private struct Count(ExampleWindow window, int minimum) : IExampleVisitor
    {
        private ExampleSet _seen;
        private int _certain;
        private int _possible;

        public readonly CriterionOutcome Outcome =>
            _certain >= minimum ? CriterionOutcome.Met : _possible >= minimum ? CriterionOutcome.Uncertain : CriterionOutcome.NotMet;

        public bool Visit(in PooledExample example)
        {
            var recency = window.Of(example.Date);
            // Where one is enough, it does not matter whether two are the same.
            if (CanCount(recency) && (minimum == 1 || _seen.Add(example.Identity)))
            {
                _possible++;
                _certain += recency == Recency.Recent ? 1 : 0;
            }

            return _certain < minimum;
        }
    }

    /// <summary>The first days of windows. Criteria of one ladder mostly have the same window: the last one is kept.</summary>
    private struct WindowStarts(DateOnly evaluatedOn)
    {
        private int _months;
        private DateOnly _start = DateOnly.MinValue;

        public DateOnly Of(int months)
        {
            if (months != _months)
            {
                _months = months;
                _start = ExampleWindow.StartOf(evaluatedOn, months);
            }

            return _start;
        }
    }
}
