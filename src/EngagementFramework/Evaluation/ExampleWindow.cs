using EngagementFramework.Responses;

namespace EngagementFramework.Evaluation;

/// <summary>
/// The one home of the rules about dates: the days, both ends inclusive, within which an example counts, and how long it goes on
/// counting. Source: an example from the past twelve months, at levels 1 to 4.
/// </summary>
internal readonly struct ExampleWindow
{
    private readonly DateOnly _known;
    private readonly DateOnly _start;

    /// <param name="evaluatedOn">The date of evaluation.</param>
    /// <param name="known">The last day of which anything can be known.</param>
    /// <param name="months">The length of the window; 0 for none.</param>
    public ExampleWindow(DateOnly evaluatedOn, DateOnly known, int months)
        : this(known, StartOf(evaluatedOn, months))
    {
    }

    /// <param name="known">The last day of which anything can be known.</param>
    /// <param name="start">The first day of the window, by <see cref="StartOf"/>.</param>
    public ExampleWindow(DateOnly known, DateOnly start)
    {
        _known = known;
        _start = start;
    }

    /// <summary>The first day of the window; without a window the first day there is, so that every day lies within.</summary>
    public static DateOnly StartOf(DateOnly evaluatedOn, int months)
    {
        if (months <= 0)
        {
            return DateOnly.MinValue;
        }

        // No month is longer than 31 days: with so many days before it, the window cannot reach before year 1.
        var isWithinTheCalendar = months * 31L <= evaluatedOn.DayNumber || months <= MonthNumber(evaluatedOn) - MonthNumber(DateOnly.MinValue);
        return isWithinTheCalendar ? evaluatedOn.AddMonths(-months) : DateOnly.MinValue;
    }

    public Recency Of(PartialDate? date)
    {
        if (date is null)
        {
            return Recency.Undated;
        }

        if (date.EarliestStart > _known)
        {
            return Recency.Future;
        }

        if (Cut(date.EarliestEnd) >= _start)
        {
            return Recency.Recent;
        }

        return Cut(date.LatestEnd) >= _start ? Recency.PossiblyRecent : Recency.TooOld;
    }

    /// <summary>The first day on which the example can have ended that is not after the last day known.</summary>
    public DateOnly End(PartialDate date) => Cut(date.EarliestEnd);

    /// <summary>The last date of evaluation on which an example that ended on <paramref name="end"/> is recent: the greatest day from which the window reaches back to it.</summary>
    public static DateOnly LastDay(DateOnly end, int months)
    {
        var (endYear, endMonth, endDay) = end;
        var month = (endYear * 12L) + endMonth - 1 + months;
        if (month > MonthNumber(DateOnly.MaxValue))
        {
            return DateOnly.MaxValue;
        }

        var (year, zeroBased) = ((int)(month / 12), (int)(month % 12));
        var length = DateTime.DaysInMonth(year, zeroBased + 1);
        // Going back from any later day of the target month ends at the last day of a shorter month: a month's last day holds to the target's.
        var isLast = endDay >= 28 && endDay == DateTime.DaysInMonth(endYear, endMonth);
        return new DateOnly(year, zeroBased + 1, isLast ? length : Math.Min(endDay, length));
    }

    private static long MonthNumber(DateOnly day) => (day.Year * 12L) + day.Month - 1;

    private DateOnly Cut(DateOnly day) => day > _known ? _known : day;
}
