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
        for (var number = 0; rung >= 0 && number < _ladder.Rungs[rung].End; number++)
        {
            var criterion = _ladder.Criteria[number];
            if (criterion is { Minimum: > 0, Months: { } months } && ReasonNotApplicable(criterion) is null)
            {
                var day = SupportedUntil(number, criterion, months, evaluatedOn);
                until = until < day ? until : day;
            }
        }

        return until;
    }

    /// <summary>The last day on which as many examples as the criterion needs are still within the window: that of the one that lapses when one too few is left.</summary>
    private DateOnly SupportedUntil(int number, LadderCriterion criterion, int months, DateOnly evaluatedOn)
    {
        var window = new ExampleWindow(evaluatedOn, _known, months);
        var seen = new ExampleSet(stackalloc int[ExampleSet.BufferLength]);
        var latest = DateOnly.MinValue;
        List<DateOnly>? days = criterion.Minimum > 1 ? [] : null;
        foreach (var example in Examples(number))
        {
            if (window.Of(example.Date) != Recency.Recent || !seen.Add(example.Identity))
            {
                continue;
            }

            var day = window.LastDay(example.Date!, months);
            latest = day > latest ? day : latest;
            days?.Add(day);
        }

        days?.Sort();
        return days is null ? latest : days[^criterion.Minimum];
    }
}
