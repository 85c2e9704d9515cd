using EngagementFramework.Evaluation;

namespace EngagementFramework.Forecasts;

/// <summary>By company and date, and after that by whatever else a calendar shows, so that forecasts which it tells apart have one order.</summary>
internal sealed class ForecastOrder : IComparer<LevelForecast>
{
    private ForecastOrder()
    {
    }

    public static ForecastOrder Instance { get; } = new();

    public int Compare(LevelForecast? x, LevelForecast? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var order = string.CompareOrdinal(x.Company.Id, y.Company.Id);
        order = order != 0 ? order : x.AssessmentAsOf.CompareTo(y.AssessmentAsOf);
        order = order != 0 ? order : x.AsOf.CompareTo(y.AsOf);
        order = order != 0 ? order : x.Until.CompareTo(y.Until);
        return order != 0 ? order : Compare(Shown(x), Shown(y));
    }

    private static int Compare(IEnumerable<string> shown, IEnumerable<string> other)
    {
        using var one = shown.GetEnumerator();
        using var two = other.GetEnumerator();
        while (true)
        {
            var (isLeft, areLeft) = (one.MoveNext(), two.MoveNext());
            if (!isLeft || !areLeft)
            {
                return isLeft.CompareTo(areLeft);
            }

            if (string.CompareOrdinal(one.Current, two.Current) is var order and not 0)
            {
                return order;
            }
        }
    }

    private static IEnumerable<string> Shown(LevelForecast forecast) =>
    [
        forecast.Company.Name,
        forecast.Framework.Id,
        forecast.Framework.Version,
        forecast.BenefitOfTheDoubt ? "doubt" : "",
        Day(forecast.HoldsUntil),
        .. forecast.Lapses.SelectMany(Shown),
        .. forecast.Notices.SelectMany(notice => new[] { notice.Code, notice.Message }),
    ];

    private static IEnumerable<string> Shown(Lapse lapse) =>
    [
        Day(lapse.On),
        lapse.Question,
        .. Shown(lapse.From),
        .. Shown(lapse.To),
        .. lapse.Highest is { } highest ? Shown(highest) : [],
        .. lapse.Criteria,
        .. lapse.Examples.SelectMany(example => new[] { example.Example, example.Date.Text, example.Description, Day(example.LastDay) }),
    ];

    private static string[] Shown(LevelReference level) => [FormattableString.Invariant($"{level.Value}"), level.Id, level.Name];

    private static string Day(DateOnly? day) => day is { } known ? Values.Iso.Text(known) : "";
}
