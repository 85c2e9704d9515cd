using EngagementFramework.Responses;
using EngagementFramework.Tests.Support;

namespace EngagementFramework.Tests.Responses;

/// <summary>Dates as people know them: what is one, and the three days behind it.</summary>
public class PartialDateTests
{
    [Theory]
    [InlineData("2026-03-11", "2026-03-11", "2026-03-11", "2026-03-11")]
    [InlineData("2026-03", "2026-03-01", "2026-03-01", "2026-03-31")]
    [InlineData("2026-02", "2026-02-01", "2026-02-01", "2026-02-28")]
    [InlineData("2028-02", "2028-02-01", "2028-02-01", "2028-02-29")]
    [InlineData("2028-02-29", "2028-02-29", "2028-02-29", "2028-02-29")]
    [InlineData("2026-01", "2026-01-01", "2026-01-01", "2026-01-31")]
    [InlineData("2026-12", "2026-12-01", "2026-12-01", "2026-12-31")]
    [InlineData("2026-Q1", "2026-01-01", "2026-01-01", "2026-03-31")]
    [InlineData("2026-Q2", "2026-04-01", "2026-04-01", "2026-06-30")]
    [InlineData("2026-Q3", "2026-07-01", "2026-07-01", "2026-09-30")]
    [InlineData("2026-Q4", "2026-10-01", "2026-10-01", "2026-12-31")]
    [InlineData("2026", "2026-01-01", "2026-01-01", "2026-12-31")]
    [InlineData("0001", "0001-01-01", "0001-01-01", "0001-12-31")]
    [InlineData("0001-01-01", "0001-01-01", "0001-01-01", "0001-01-01")]
    [InlineData("9999", "9999-01-01", "9999-01-01", "9999-12-31")]
    [InlineData("9999-12", "9999-12-01", "9999-12-01", "9999-12-31")]
    [InlineData("9999-Q4", "9999-10-01", "9999-10-01", "9999-12-31")]
    [InlineData("9999-12-31", "9999-12-31", "9999-12-31", "9999-12-31")]
    [InlineData("2024-05/2026-03", "2024-05-01", "2026-03-01", "2026-03-31")]
    [InlineData("2026-Q1/2026-Q2", "2026-01-01", "2026-04-01", "2026-06-30")]
    [InlineData("2024/2026-03-11", "2024-01-01", "2026-03-11", "2026-03-11")]
    [InlineData("2026-03-11/2026", "2026-03-11", "2026-03-11", "2026-12-31")]
    [InlineData("2026-03-11/2026-03-11", "2026-03-11", "2026-03-11", "2026-03-11")]
    [InlineData("2026-03-11/2026-03-12", "2026-03-11", "2026-03-12", "2026-03-12")]
    [InlineData("2026-03/2026-03", "2026-03-01", "2026-03-01", "2026-03-31")]
    [InlineData("2026-03-31/2026-03", "2026-03-31", "2026-03-31", "2026-03-31")]
    [InlineData("0001/9999", "0001-01-01", "9999-01-01", "9999-12-31")]
    public void A_date_lies_between_three_days(string text, string earliestStart, string earliestEnd, string latestEnd)
    {
        PartialDate.TryParse(text, out var date).Should().BeTrue();
        date.Should().BeEquivalentTo(new
        {
            Text = text,
            EarliestStart = Days.Of(earliestStart),
            EarliestEnd = Days.Of(earliestEnd),
            LatestEnd = Days.Of(latestEnd),
        });
        date!.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData("/")]
    [InlineData(" 2026")]
    [InlineData("2026 ")]
    [InlineData("2026-03 ")]
    [InlineData("2026-03-11 ")]
    [InlineData(" 2026-03-11")]
    [InlineData("2026\n")]
    [InlineData("2026- 3")]
    [InlineData("2026 / 2027")]
    [InlineData("2026/ 2027")]
    [InlineData("26")]
    [InlineData("202")]
    [InlineData("02026")]
    [InlineData("20266")]
    [InlineData("10000")]
    [InlineData("0000")]
    [InlineData("0000-01")]
    [InlineData("0000-Q1")]
    [InlineData("0000-01-01")]
    [InlineData("0000/2026")]
    [InlineData("-2026")]
    [InlineData("+2026")]
    [InlineData("+202")]
    [InlineData("-202")]
    [InlineData("2,26")]
    [InlineData("2026-")]
    [InlineData("2026-3")]
    [InlineData("2026-00")]
    [InlineData("2026-13")]
    [InlineData("2026-99")]
    [InlineData("2026-+3")]
    [InlineData("2026-003")]
    [InlineData("2026/03")]
    [InlineData("2026.03")]
    [InlineData("2026003")]
    [InlineData("202603")]
    [InlineData("20260311")]
    [InlineData("2026-03-")]
    [InlineData("2026-03-1")]
    [InlineData("2026-3-11")]
    [InlineData("2026-03-00")]
    [InlineData("2026-03-32")]
    [InlineData("2026-04-31")]
    [InlineData("2026-02-29")]
    [InlineData("2026-02-30")]
    [InlineData("2028-02-30")]
    [InlineData("2100-02-29")]
    [InlineData("2026-00-10")]
    [InlineData("2026-13-01")]
    [InlineData("2026-03-011")]
    [InlineData("2026/03/11")]
    [InlineData("2026_03_11")]
    [InlineData("11-03-2026")]
    [InlineData("2026-03-11T00:00:00")]
    [InlineData("2026-Q0")]
    [InlineData("2026-Q5")]
    [InlineData("2026-Q")]
    [InlineData("2026-Q10")]
    [InlineData("2026-Q1-")]
    [InlineData("2026-q1")]
    [InlineData("2026Q1")]
    [InlineData("2026/Q1")]
    [InlineData("2026_Q1")]
    [InlineData("Q1-2026")]
    [InlineData("2026-H1")]
    [InlineData("2026-W10")]
    [InlineData("2026/")]
    [InlineData("/2026")]
    [InlineData("2026//2027")]
    [InlineData("2026/2027/2028")]
    [InlineData("2026-03/..")]
    [InlineData("2026/2025")]
    [InlineData("2026-03/2026-02")]
    [InlineData("2026-03-11/2026-03-10")]
    [InlineData("2026-Q2/2026-Q1")]
    [InlineData("2026/2025-12-31")]
    [InlineData("2026-13/2027")]
    [InlineData("2026/2027-13")]
    [InlineData("x2026")]
    [InlineData("abcd")]
    [InlineData("March 2026")]
    [InlineData("2026-Mar")]
    // Full-width and Arabic-Indic digits, an en dash, and a null for a digit.
    [InlineData("\uFF12\uFF10\uFF12\uFF16")]
    [InlineData("2026-\uFF10\uFF13")]
    [InlineData("2026-\uFF10\uFF13-\uFF11\uFF11")]
    [InlineData("2026-Q\uFF11")]
    [InlineData("\u0662\u0660\u0662\u0666")]
    [InlineData("2026\u201303")]
    [InlineData("202\0")]
    [InlineData("2\0\0\0")]
    [InlineData("2026-3\0")]
    [InlineData("2026-03-1\0")]
    [InlineData("2026/202\0")]
    public void Anything_else_is_not_a_date(string text)
    {
        PartialDate.TryParse(text, out var date).Should().BeFalse();
        date.Should().BeNull();
        PartialDate.TryParse(text, null, out _).Should().BeFalse();
        PartialDate.TryParse(text.AsSpan(), null, out _).Should().BeFalse();
        FluentActions.Invoking(() => PartialDate.Parse(text)).Should().Throw<FormatException>().WithMessage("*YYYY-Qn*");
    }

    [Fact]
    public void Null_is_not_a_date()
    {
        PartialDate.TryParse(null, out var date).Should().BeFalse();
        date.Should().BeNull();
        FluentActions.Invoking(() => PartialDate.Parse(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => PartialDate.Parse(null!, null)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_message_quotes_what_was_not_a_date() =>
        FluentActions.Invoking(() => PartialDate.Parse("2026-13")).Should().Throw<FormatException>().WithMessage("'2026-13' *");

    [Fact]
    public void Dates_are_equal_where_they_are_written_in_the_same_way()
    {
        var date = PartialDate.Parse("2026-03");
        date.Equals(PartialDate.Parse("2026-03", null)).Should().BeTrue();
        date.Equals((object)PartialDate.Parse("2026-03".AsSpan(), null)).Should().BeTrue();
        date.GetHashCode().Should().Be(PartialDate.Parse("2026-03").GetHashCode());
        date.Equals(PartialDate.Parse("2026-03/2026-03")).Should().BeFalse();
        date.Equals((object)"2026-03").Should().BeFalse();
        PartialDate.Parse("2026-03/2026-03").GetHashCode().Should().NotBe(date.GetHashCode());
        date.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void Factories_write_what_they_are_given()
    {
        PartialDate.Day(Days.Of("2026-03-11")).Text.Should().Be("2026-03-11");
        PartialDate.Day(DateOnly.MinValue).Text.Should().Be("0001-01-01");
        PartialDate.Month(2026, 3).Text.Should().Be("2026-03");
        PartialDate.Month(9, 12).Text.Should().Be("0009-12");
        PartialDate.Quarter(2026, 4).Text.Should().Be("2026-Q4");
        PartialDate.Quarter(33, 1).Text.Should().Be("0033-Q1");
        PartialDate.Year(2026).Text.Should().Be("2026");
        PartialDate.Year(1).Text.Should().Be("0001");
        PartialDate.Interval(PartialDate.Month(2024, 5), PartialDate.Year(2026)).Text.Should().Be("2024-05/2026");
    }

    public static TheoryData<string, Func<PartialDate>> Impossible => new()
    {
        { "month 0", () => PartialDate.Month(2026, 0) },
        { "month 13", () => PartialDate.Month(2026, 13) },
        { "month 123", () => PartialDate.Month(2026, 123) },
        { "quarter 0", () => PartialDate.Quarter(2026, 0) },
        { "quarter 5", () => PartialDate.Quarter(2026, 5) },
        { "year 0", () => PartialDate.Year(0) },
        { "year -1", () => PartialDate.Year(-1) },
        { "year 10000", () => PartialDate.Year(10000) },
        { "month of year 10000", () => PartialDate.Month(10000, 1) },
        { "reversed", () => PartialDate.Interval(PartialDate.Year(2026), PartialDate.Year(2025)) },
        { "interval of an interval", () => PartialDate.Interval(PartialDate.Parse("2024/2025"), PartialDate.Year(2026)) },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void Factories_refuse_what_is_not_a_date(string what, Func<PartialDate> make) => make.Should().Throw<FormatException>(what);

    [Fact]
    public void An_interval_has_two_parts()
    {
        FluentActions.Invoking(() => PartialDate.Interval(null!, PartialDate.Year(2026))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => PartialDate.Interval(PartialDate.Year(2026), null!)).Should().Throw<ArgumentNullException>();
    }
}
