using EngagementFramework.Responses;

namespace EngagementFramework.Evaluation;

/// <summary>
/// The one home of the rules about dates: the days, both ends inclusive, within which an example counts, and how long it goes on
/// counting. Source: an example from the past twelve months, at levels 1 to 4.
/// </summary>
internal readonly struct ExampleWindow
{
    private readonly DateOnly _known;
    private readonly DateOnly? _start;

    /// <param name="evaluatedOn">The date of evaluation.</param>
    /// <param name="known">The last day of which anything can be known.</param>
    /// <param name="months">The length of the window; null for none.</param>
    public ExampleWindow(DateOnly evaluatedOn, DateOnly known, int? months)
    {
        _known = known;
        _start = months is { } length ? Start(evaluatedOn, length) : null;
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

        if (_start is not { } start || Cut(date.EarliestEnd) >= start)
        {
            return Recency.Recent;
        }

        return Cut(date.LatestEnd) >= start ? Recency.PossiblyRecent : Recency.TooOld;
    }

    /// <summary>The last date of evaluation on which an example of this date is still recent: the greatest day from which the window reaches back to it.</summary>
    public DateOnly LastDay(PartialDate date, int months) => LastDay(Cut(date.EarliestEnd), months);

    internal static DateOnly LastDay(DateOnly end, int months)
    {
        var month = MonthNumber(end) + months;
        if (month > MonthNumber(DateOnly.MaxValue))
        {
            return DateOnly.MaxValue;
        }

        var (year, zeroBased) = ((int)(month / 12), (int)(month % 12));
        var length = DateTime.DaysInMonth(year, zeroBased + 1);
        // Going back from any later day of the target month ends at the last day of a shorter month: a month's last day holds to the target's.
        var isLast = end.Day == DateTime.DaysInMonth(end.Year, end.Month);
        return new DateOnly(year, zeroBased + 1, isLast ? length : Math.Min(end.Day, length));
    }

    /// <summary>The first day of a window of so many months, inclusive; never before the first day there is.</summary>
    internal static DateOnly Start(DateOnly evaluatedOn, int months) =>
        months <= MonthNumber(evaluatedOn) - MonthNumber(DateOnly.MinValue) ? evaluatedOn.AddMonths(-months) : DateOnly.MinValue;

    private static long MonthNumber(DateOnly day) => (day.Year * 12L) + day.Month - 1;

    private DateOnly Cut(DateOnly day) => day > _known ? _known : day;
}
