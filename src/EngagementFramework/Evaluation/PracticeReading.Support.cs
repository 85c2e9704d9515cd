using EngagementFramework.Responses;

namespace EngagementFramework.Evaluation;

/// <content>How long a level holds: until the examples that support it have left the window.</content>
internal readonly ref partial struct PracticeReading
{
    /// <summary>
    /// The last date of evaluation on which the examples that are recent on <paramref name="evaluatedOn"/> still support the rung with
    /// this number; null where no criterion up to it needs an example within a window.
    /// </summary>
    public DateOnly? HoldsUntil(int rung, DateOnly evaluatedOn)
    {
        DateOnly? until = null;
        var windows = new WindowStarts(evaluatedOn);
        for (var number = 0; rung >= 0 && number < _ladder.Rungs[rung].End; number++)
        {
            var criterion = _ladder.Criteria[number];
            if (criterion is { Minimum: > 0, Months: > 0 and var months } && ReasonNotApplicable(criterion) is null)
            {
                var support = new Support(new ExampleWindow(_known, windows.Of(months)), criterion.Minimum);
                Visit(number, criterion, ref support);
                var day = ExampleWindow.LastDay(support.End, months);
                until = until < day ? until : day;
            }
        }

        return until;
    }

    /// <summary>Finds the example whose lapse leaves one too few: of those in the window, the one that ended last but as many as are needed.</summary>
    private struct Support(ExampleWindow window, int minimum) : IExampleVisitor
    {
        private readonly List<DateOnly>? _ends = minimum > 1 ? [] : null;
        private ExampleSet _seen;
        private DateOnly _latest = DateOnly.MinValue;

        public readonly DateOnly End
        {
            get
            {
                _ends?.Sort();
                return _ends is null ? _latest : _ends[^minimum];
            }
        }

        public bool Visit(in PooledExample example)
        {
            if (window.Of(example.Date) == Recency.Recent)
            {
                var end = window.End(example.Date!);
                if (_ends is null)
                {
                    _latest = end > _latest ? end : _latest;
                }
                else if (_seen.Add(example.Identity))
                {
                    _ends.Add(end);
                }
            }

            return true;
        }
    }
}
