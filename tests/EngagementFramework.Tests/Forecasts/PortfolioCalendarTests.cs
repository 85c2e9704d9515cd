using EngagementFramework.Assessments;
using EngagementFramework.Forecasts;
using EngagementFramework.Tests.Support;
using static EngagementFramework.Tests.Assessments.SampleAssessments;

namespace EngagementFramework.Tests.Forecasts;

public class PortfolioCalendarTests
{
    private static readonly Forecaster Forecaster = new(Catalog, Evaluator.Frameworks);

    [Fact]
    public void Lapses_stand_by_day_then_company_then_catalogue_whoever_comes_first()
    {
        // Upper case comes before lower case in ordinal order. The examples of March hold to March of the next year.
        LevelForecast[] forecasts =
        [
            Forecast("tern", "2026-03-20", "governance/5", "governance/2"),
            Forecast("auk", "2026-03-20", "governance/1"),
            Forecast("Zander", "2026-03-20", "governance/3"),
            Forecast("auk-2", "2026-03-02", "governance/4"),
        ];

        PortfolioCalendar.Merge(forecasts).Entries.Select(entry => $"{entry.Lapse.On:MM-dd} {entry.Company} {entry.Lapse.Question}").Should().Equal(
            "03-03 auk-2 governance/4",
            "03-21 Zander governance/3",
            "03-21 auk governance/1",
            "03-21 tern governance/2",
            "03-21 tern governance/5");
    }

    [Fact]
    public void The_days_of_all_are_told_and_whether_they_are_those_of_each()
    {
        string? Period(params LevelForecast[] forecasts) => new EngagementFramework.Reports.ForecastSentences(Evaluator.Frameworks).Period(PortfolioCalendar.Merge(forecasts));
        var auk = Forecast("auk", "2026-03-20", "governance/1");

        Period().Should().BeNull();
        Period(auk, Forecast("tern", "2026-01-20", "governance/1")).Should().Be($"{auk.AsOf:yyyy-MM-dd} to {auk.Until:yyyy-MM-dd}, both inclusive");
        Period(auk, auk with { AsOf = auk.AsOf.AddDays(-10), Until = auk.Until.AddDays(-10) }).Should()
            .Be($"{auk.AsOf.AddDays(-10):yyyy-MM-dd} to {auk.Until:yyyy-MM-dd}, both inclusive; each assessment is looked at for a part of it");
    }

    [Fact]
    public void Companies_without_a_lapse_are_listed_with_what_is_to_be_known_of_them()
    {
        var calendar = PortfolioCalendar.Merge([Forecast("tern", "2026-03-20", "governance/5", "governance/2"), Forecaster.Forecast(Of() with { Company = new Company { Id = "auk", Name = "Auk Mills" } })]);

        calendar.Companies.Select(company => (company.Company, company.Lapses, company.HoldsUntil)).Should().Equal(("auk", 0, null), ("tern", 2, Days.Of("2027-03-20")));
        calendar.Companies[0].Notices.Should().ContainSingle().Which.Code.Should().Be("nothing-ages");
        calendar.HoldsUntil.Should().Be(Days.Of("2027-03-20"));
        calendar.CardPacks.Select(pack => pack.Id).Should().Equal("ohchr-b-tech");
    }

    [Fact]
    public void Two_assessments_of_a_company_are_both_there_each_with_its_date()
    {
        var old = Of(Nascent("governance/1")) with { AsOf = Days.Of("2026-05-01") };

        var calendar = PortfolioCalendar.Merge([Forecaster.Forecast(Of(Nascent("governance/1"))), Forecaster.Forecast(old)]);

        calendar.Entries.Select(entry => entry.AssessmentAsOf).Should().Equal(old.AsOf, Days.Of("2026-06-30"));
        new EngagementFramework.Reports.ForecastSentences(Evaluator.Frameworks).Several(calendar).Should().Equal(
            "tern has several assessments here, of 2026-05-01, 2026-06-30. The lapses by each are listed; leave out those that a later one replaces.");
    }

    [Fact]
    public void Of_nothing_comes_an_empty_calendar()
    {
        var calendar = PortfolioCalendar.Merge([]);

        (calendar.HoldsUntil, calendar.Companies.Count, calendar.Entries.Count).Should().Be((null, 0, 0));
        FluentActions.Invoking(() => PortfolioCalendar.Merge(null!)).Should().Throw<ArgumentNullException>();
    }

    private static LevelForecast Forecast(string company, string date, params string[] questions) => Forecaster.Forecast(
        Of([.. questions.Select(question => Nascent(question))]) with { Company = new Company { Id = company, Name = company }, Evidence = [Item("e1", date)] });
}
