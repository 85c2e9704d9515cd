using CsCheck;
using EngagementFramework.Evaluation;
using EngagementFramework.Responses;

namespace EngagementFramework.Tests.Properties;

/// <summary>What holds for every date, every window and every day of evaluation.</summary>
public class DateProperties
{
    private static readonly Gen<(PartialDate Rough, PartialDate Sharp)> Sharpened =
        from rough in Gens.Date
        let parts = rough.Text.Split('/')
        from first in Within(parts[0])
        from last in Within(parts[^1])
        from which in Gen.Int[0, 2]
        let text = parts.Length == 1 ? first : $"{(which == 1 ? parts[0] : first)}/{(which == 0 ? parts[1] : last)}"
        select (rough, PartialDate.TryParse(text, out var sharp) ? sharp : rough);

    [Fact]
    public void Sharpening_a_date_within_the_known_days_never_turns_recent_into_too_old_or_back() =>
        Gen.Select(Sharpened, Gens.Day, Gen.Int[0, 800], Gen.Int[1, 24]).Where((dates, known, _, _) => dates.Sharp.EarliestStart <= known).Sample(
            (dates, known, later, months) =>
            {
                var window = new ExampleWindow(known.AddDays(later), known, months);
                var (before, after) = (window.Of(dates.Rough), window.Of(dates.Sharp));
                if (before != Recency.PossiblyRecent)
                {
                    after.Should().Be(before, $"{dates.Rough} became {dates.Sharp}");
                }
            },
            iter: Runs.Of(20000));

    [Fact]
    public void The_forecast_agrees_with_evaluating_later() =>
        Gens.Scene.Select(scene => scene with { On = scene.AsOf }).Sample(
            scene =>
            {
                var evaluator = new ResponseEvaluator(scene.Ladder);
                var pool = scene.Pool;
                var result = (RatedQuestion)evaluator.Evaluate(scene.Response, pool, scene.On);
                for (var day = scene.On.AddDays(1); day <= scene.On.AddDays(800); day = day.AddDays(1))
                {
                    var lowest = evaluator.Rate(scene.Response, pool, day)!.Value.Lowest;
                    if (result.HoldsUntil is not { } until || day <= until)
                    {
                        lowest.Should().Be(result.Level.Value, $"{day:yyyy-MM-dd} is not after {result.HoldsUntil:yyyy-MM-dd}");
                    }
                    else
                    {
                        lowest.Should().BeLessThan(result.Level.Value, $"{day:yyyy-MM-dd} is after {until:yyyy-MM-dd}");
                        if (day == until.AddDays(1))
                        {
                            lowest.Should().Be(result.FallsTo);
                        }
                    }
                }
            },
            iter: Runs.Of(300));

    [Fact]
    public void A_forecast_made_later_agrees_too() =>
        Gens.Scene.Where(scene => scene.On > scene.AsOf).Sample(
            scene =>
            {
                var result = scene.Evaluate();
                if (result.HoldsUntil is { } until)
                {
                    until.Should().BeOnOrAfter(scene.On);
                    scene.Rate(until).Lowest.Should().Be(result.Level.Value);
                    scene.Rate(until.AddDays(1)).Lowest.Should().Be(result.FallsTo).And.BeLessThan(result.Level.Value);
                }
            },
            iter: Runs.Of(3000));

    [Fact]
    public void The_last_day_of_an_example_is_the_greatest_from_which_the_window_reaches_it()
    {
        foreach (var months in new[] { 1, 2, 3, 6, 11, 12, 13, 24 })
        {
            for (var end = new DateOnly(2023, 12, 1); end < new DateOnly(2028, 4, 1); end = end.AddDays(1))
            {
                var last = end;
                while (last.AddDays(1).AddMonths(-months) <= end)
                {
                    last = last.AddDays(1);
                }

                if (ExampleWindow.LastDay(end, months) != last)
                {
                    ExampleWindow.LastDay(end, months).Should().Be(last, $"{end:yyyy-MM-dd} and {months} months");
                }
            }
        }
    }

    /// <summary>Part of the days of a date without a slash: the date itself, or a shorter form within it.</summary>
    private static Gen<string> Within(string part)
    {
        var (first, last) = (PartialDate.Parse(part).EarliestStart, PartialDate.Parse(part).LatestEnd);
        return
            from days in Gen.Int[0, last.DayNumber - first.DayNumber]
            from form in Gen.Int[0, 3]
            let text = Gens.Write(first.AddDays(days), form)
            select PartialDate.Parse(text).EarliestStart >= first && PartialDate.Parse(text).LatestEnd <= last ? text : part;
    }
}
