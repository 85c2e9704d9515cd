using EngagementFramework.Levels;
using EngagementFramework.Tests.Support;

namespace EngagementFramework.Tests.Evaluation;

/// <summary>How long a level holds, and what it falls to.</summary>
public class HoldsUntilTests
{
    [Theory]
    [InlineData("2026-11-23", 12, "2026-03-11", "2027-03-11")]
    [InlineData("2026-11-23", 12, "2025-11-23", "2026-11-23")]
    [InlineData("2026-11-23", 12, "2026-11-23", "2027-11-23")]
    [InlineData("2026-11-23", 12, "2026-03", "2027-03-01")]
    [InlineData("2026-11-23", 12, "2026-Q1", "2027-01-01")]
    [InlineData("2026-11-23", 12, "2026", "2027-01-01")]
    [InlineData("2026-11-23", 12, "2024-05/2026-03", "2027-03-01")]
    [InlineData("2026-11-23", 12, "2026-11/2027-02", "2027-11-23")]
    [InlineData("2026-11-23", 12, "2025-12-05/2025-12", "2026-12-05")]
    [InlineData("2026-11-23", 24, "2026-03-11", "2028-03-11")]
    [InlineData("2026-11-23", 1, "2026-10-31", "2026-11-30")]
    // Leap days: 28 February of a common year holds through 29 February of a leap year, and the other way round ends on the 28th.
    [InlineData("2027-11-23", 12, "2027-02-28", "2028-02-29")]
    [InlineData("2027-11-23", 12, "2027-02-27", "2028-02-27")]
    [InlineData("2028-11-23", 12, "2028-02-29", "2029-02-28")]
    [InlineData("2028-11-23", 12, "2028-02-28", "2029-02-28")]
    [InlineData("2026-11-23", 24, "2026-02-28", "2028-02-29")]
    [InlineData("2024-11-23", 24, "2024-02-29", "2026-02-28")]
    [InlineData("2024-11-23", 48, "2024-02-29", "2028-02-29")]
    [InlineData("2028-02-29", 12, "2027-02-28", "2028-02-29")]
    // Short months: the last day of a month holds through the last day of the target.
    [InlineData("2026-02-10", 1, "2026-01-31", "2026-02-28")]
    [InlineData("2026-02-10", 1, "2026-01-30", "2026-02-28")]
    [InlineData("2026-02-10", 1, "2026-01-28", "2026-02-28")]
    [InlineData("2026-02-10", 1, "2026-01-27", "2026-02-27")]
    [InlineData("2026-03-10", 1, "2026-02-28", "2026-03-31")]
    [InlineData("2026-03-10", 1, "2026-02-27", "2026-03-27")]
    [InlineData("2026-05-10", 1, "2026-04-30", "2026-05-31")]
    [InlineData("2026-05-10", 1, "2026-04-29", "2026-05-29")]
    [InlineData("2026-12-10", 1, "2026-11-30", "2026-12-31")]
    [InlineData("2026-12-10", 1, "2026-12-05", "2027-01-05")]
    // The first and the last years of the calendar.
    [InlineData("0001-06-15", 12, "0001-01-01", "0002-01-01")]
    [InlineData("9999-12-30", 12, "9998-12-30", "9999-12-30")]
    [InlineData("9999-11-30", 12, "9998-11-30", "9999-11-30")]
    public void One_example_holds_until_its_earliest_end_leaves_the_window(string on, int months, string written, string until)
    {
        var result = new Dossier(on).Shows("shown", $"{written}: A").Evaluate(Ladders.One(1, months));
        result.Level.Value.Should().Be(1);
        result.HoldsUntil.Should().Be(Days.Of(until));
        result.FallsTo.Should().Be(0);
    }

    [Theory]
    [InlineData("9999-12-31", 12, "9998-12-31")]
    [InlineData("9999-12-31", 12, "9999-01-01")]
    [InlineData("9999-12-31", 12, "9999-12-31")]
    [InlineData("9998-12-31", 24, "9998-01-01")]
    [InlineData("2026-11-23", int.MaxValue, "2026-03")]
    public void Until_the_last_day_of_the_calendar_there_is_no_level_after_it(string on, int months, string written)
    {
        var result = new Dossier(on).Shows("shown", $"{written}: A").Evaluate(Ladders.One(1, months));
        result.HoldsUntil.Should().Be(Days.Of("9999-12-31"));
        result.FallsTo.Should().BeNull();
    }

    [Theory]
    [InlineData(1, "2026-03-11 2026-05-04 2026-01-20", "2027-05-04")]
    [InlineData(2, "2026-03-11 2026-05-04", "2027-03-11")]
    [InlineData(2, "2026-03-11 2026-05-04 2026-01-20", "2027-03-11")]
    [InlineData(3, "2026-03-11 2026-05-04 2026-01-20", "2027-01-20")]
    [InlineData(2, "2026-03-11 2026-05-04 2025 - 2024 2027", "2027-03-11")]
    [InlineData(1, "2026-03-11 2026", "2027-03-11")]
    [InlineData(1, "2026-03-11 2025 - 2027", "2027-03-11")]
    public void As_many_examples_as_the_minimum_must_be_left(int minimum, string dates, string until)
    {
        var result = new Dossier().Shows("shown", [.. Words.Of(dates).Select(date => $"{date}: A")]).Evaluate(Ladders.One(minimum));
        result.HoldsUntil.Should().Be(Days.Of(until));
        result.FallsTo.Should().Be(0);
    }

    [Fact]
    public void An_example_told_twice_is_left_once()
    {
        var result = new Dossier().Shows("shown", "2026-03-11: A", "2026-05-04: B").Shows("shown", "2026-05-04: B").Evaluate(Ladders.One(2));
        result.HoldsUntil.Should().Be(Days.Of("2027-03-11"));
    }

    [Theory]
    // Examples of rung 1, rung 2 and of the two criteria of rung 3; the day and what remains.
    [InlineData("2026-05-01", "2026-06-01", "2026-07-01", "2026-08-01", "2027-05-01", 0)]
    [InlineData("2026-06-01", "2026-05-01", "2026-07-01", "2026-08-01", "2027-05-01", 1)]
    [InlineData("2026-07-01", "2026-06-01", "2026-05-01", "2026-08-01", "2027-05-01", 2)]
    [InlineData("2026-07-01", "2026-06-01", "2026-08-01", "2026-05-01", "2027-05-01", 2)]
    [InlineData("2026-05-01", "2026-05-01", "2026-05-01", "2026-05-01", "2027-05-01", 0)]
    public void Of_several_criteria_the_first_to_lapse_decides(string one, string two, string three, string third, string until, int fallsTo)
    {
        var ladder = Ladders.Of([Ladders.Criterion("one", "a")], [Ladders.Criterion("two", "b")], [Ladders.Criterion("three", "c"), Ladders.Criterion("third", "d")]);
        var result = new Dossier().Shows("a", $"{one}: A").Shows("b", $"{two}: B").Shows("c", $"{three}: C").Shows("d", $"{third}: D").Evaluate(ladder);
        result.Level.Value.Should().Be(3);
        result.HoldsUntil.Should().Be(Days.Of(until));
        result.FallsTo.Should().Be(fallsTo);
    }

    [Fact]
    public void Criteria_above_the_level_do_not_matter()
    {
        var ladder = Ladders.Of([Ladders.Criterion("one", "a")], [Ladders.Criterion("two", "b")], [Ladders.Criterion("three", "c")]);
        new Dossier().Shows("a", "2026-05-01: A").Shows("c", "2026-01-01: C").Evaluate(ladder).HoldsUntil.Should().Be(Days.Of("2027-05-01"));
    }

    [Fact]
    public void Windows_of_different_lengths_are_compared_by_the_day_on_which_they_end()
    {
        var ladder = Ladders.Of([Ladders.Criterion("one", "a", 1, 24)], [Ladders.Criterion("two", "b", 1, 6)], [Ladders.Criterion("three", "c", 1, null)]);
        var result = new Dossier().Shows("a", "2026-01-15: A").Shows("b", "2026-10-10: B").Shows("c", "1999: C").Evaluate(ladder);
        result.Should().BeEquivalentTo(new { Level = new { Value = 3 }, HoldsUntil = (DateOnly?)Days.Of("2027-04-10"), FallsTo = (int?)1 });
    }

    [Fact]
    public void The_forecast_is_about_the_lowest_level_with_the_benefit_of_the_doubt_too()
    {
        var ladder = Ladders.Of([Ladders.Criterion("one", "a")], [Ladders.Criterion("two", "b")]);
        var dossier = new Dossier().Shows("a", "2026-05-01: A").Shows("b", "2025: B");
        foreach (var benefit in new[] { false, true })
        {
            dossier.Evaluate(ladder, benefitOfTheDoubt: benefit).Should().BeEquivalentTo(new { HoldsUntil = (DateOnly?)Days.Of("2027-05-01"), FallsTo = (int?)0 });
        }
    }

    public static TheoryData<string, EvaluationFramework, string> NoForecast => new()
    {
        { "the floor", Ladders.One(), "2024: A" },
        { "the floor, perhaps more", Ladders.One(), "2025: A" },
        { "no window", Ladders.One(1, null), "1999: A" },
        { "no examples needed", Ladders.One(0), "2026-03: A" },
    };

    [Theory]
    [MemberData(nameof(NoForecast))]
    public void Where_nothing_in_a_window_carries_the_level_there_is_no_forecast(string why, EvaluationFramework ladder, string example)
    {
        var result = new Dossier().Shows("shown", example).Evaluate(ladder);
        result.HoldsUntil.Should().BeNull(why);
        result.FallsTo.Should().BeNull(why);
    }

    [Fact]
    public void A_built_in_level_falls_as_far_as_its_oldest_example_reaches()
    {
        BuiltInRows.UpTo(5).Evaluate(BuiltInRows.Ladder).Should().BeEquivalentTo(new { HoldsUntil = (DateOnly?)Days.Of("2027-03-11"), FallsTo = (int?)0 });
    }
}
