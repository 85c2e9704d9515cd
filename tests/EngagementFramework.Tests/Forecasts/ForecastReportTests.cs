using EngagementFramework.Assessments;
using EngagementFramework.Forecasts;
using EngagementFramework.Json;
using EngagementFramework.Levels;
using EngagementFramework.Reports;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Snapshots;
using EngagementFramework.Tests.Support;
using EngagementFramework.Texts;
using static EngagementFramework.Tests.Assessments.SampleAssessments;

namespace EngagementFramework.Tests.Forecasts;

public class ForecastReportTests
{
    private static readonly Forecaster Forecaster = new(Catalog, Evaluator.Frameworks);
    private static readonly ForecastSentences Sentences = new(Evaluator.Frameworks);
    private static readonly ForecastReport Report = new(Catalog, Evaluator.Frameworks);

    [Fact]
    public void The_report_of_a_sample() => Snapshot.Verify("Forecasts", "ForecastReportTests.The_report_of_a_sample", Report.ToText(Sample("example-telecom")));

    [Fact]
    public void The_report_of_all_samples() => Snapshot.Verify(
        "Forecasts",
        "ForecastReportTests.The_report_of_all_samples",
        Report.ToText(PortfolioCalendar.Merge([Sample("northwind-cloud"), Sample("insight-analytics"), Sample("example-telecom")])));

    [Fact]
    public void No_sentence_says_that_a_company_does_less()
    {
        var said = TextCatalog.English.Keys.Where(key => key.StartsWith("forecast.", StringComparison.Ordinal)).Select(key => TextCatalog.English[key]).ToList();

        said.Should().NotBeEmpty().And.NotContain(text => text.Contains("declin", StringComparison.OrdinalIgnoreCase) || text.Contains("worse", StringComparison.OrdinalIgnoreCase));
        Sentences.Meaning.Should().StartWith("A lapse says that the evidence is out of date by then, and nothing of what the company does.");
    }

    [Fact]
    public void Each_level_is_said_to_hold_for_its_own_reason()
    {
        var forecast = Forecaster.Forecast(Of(Nascent("governance/1"), AtFloor("governance/2"), new AssertsLegality { Question = "governance/3" }, new NotAnswered { Question = "governance/4" }, Nascent("governance/5", "e2")) with
        {
            Evidence = [Item("e1", "2026-03"), Item("e2", "")],
        });

        forecast.Cards[0].Questions.Select(Sentences.Holds).Should().Equal(
            "1 Nascent until 2027-03-01; then the evidence carries 0 Absent",
            "0 Absent, for want of evidence that meets a rung; there is nothing to lapse",
            "-1 Red Flag, by the stance alone; that does not age",
            "not rated: not answered",
            "0 Absent, for want of evidence that meets a rung; there is nothing to lapse");
        forecast.Cards[0].Questions.Select(Sentences.Doubt).Should().Equal(null, null, null, null, "not in the forecast: 1 Nascent, with the benefit of the doubt");
        Sentences.Holds(forecast.HoldsUntil).Should().Be("Nothing lapses up to 2027-03-01, that day included.");
        Sentences.Holds(holdsUntil: null).Should().Be("Nothing lapses by the calendar.");
    }

    [Fact]
    public void A_level_that_does_not_age_and_one_that_holds_to_the_end_say_so()
    {
        var assessment = Of(Practice("governance/1", new EvidenceUse { Item = "e1", Shows = ["shown"] }));

        Said(Ladders.One(1, months: null)).Should().Be("1 Rung 1, on evidence that does not age");
        Said(Ladders.One(1, int.MaxValue)).Should().Be("1 Rung 1 until 9999-12-31");

        string Said(EvaluationFramework ladder) => Sentences.Holds(new Forecaster(Catalog, ladder).Forecast(assessment).Cards[0].Questions[0]);
    }

    [Fact]
    public void A_criterion_of_a_ladder_that_is_not_there_is_shown_by_its_id()
    {
        var lapse = Forecaster.Forecast(Of(Nascent("governance/1"))).Lapses[0];

        Sentences.OutOfDate(lapse, new FrameworkReference { Id = "ohchr-b-tech", Version = "1.0" }).Should().Be("The evidence is out of date for: Regular process.");
        Sentences.OutOfDate(lapse, new FrameworkReference { Id = "ohchr-b-tech", Version = "0.9" }).Should().Be("The evidence is out of date for: regular-process.");
    }

    [Fact]
    public void A_forecast_without_a_lapse_says_so_and_when_the_first_comes()
    {
        var report = Report.ToText(Forecaster.Forecast(Of(Nascent("governance/1")), new ForecastOptions { Months = 3 }));

        report.Should().Contain("Nothing lapses up to 2027-03-01, that day included. Nothing lapses in this time.\n");
        Report.ToText(Forecaster.Forecast(Of())).Should().Contain("Nothing lapses by the calendar.\n").And.NotContain("in this time").And.Contain("- Nothing here lapses by the calendar, for no level rests on examples");
    }

    [Fact]
    public void What_users_write_marks_up_nothing_and_breaks_no_line()
    {
        const string hostile = "# x\n| a | <b> [l](http://example.org) `c`";
        var item = Item("e1", "2026-03");
        var forecast = Forecaster.Forecast(Of(Nascent("governance/1")) with
        {
            Company = new Company { Id = hostile, Name = hostile },
            Evidence = [item with { Examples = [item.Examples[0] with { Description = hostile }] }],
        });

        foreach (var report in new[] { Report.ToText(forecast), Report.ToText(PortfolioCalendar.Merge([forecast])) })
        {
            report.Should().NotContainAny("\r", "\n# x", "<b>", "[l](", "| a |", "`c`");
            report.Should().EndWith("\n").And.NotContain("\n\n\n").And.NotMatchRegex("{[A-Za-z]+}");
        }
    }

    [Fact]
    public void A_host_words_the_report()
    {
        var texts = TextCatalog.English.With(new Dictionary<string, string> { ["forecast.label.calendar"] = "Kalender" });

        new ForecastReport(Catalog, Evaluator.Frameworks, texts).ToText(Sample("example-telecom")).Should().Contain("## Kalender\n").And.NotContain("Calendar of lapses");
    }

    private static LevelForecast Sample(string name) =>
        Forecaster.Forecast(new AssessmentReader(Catalog, Evaluator.Frameworks).Read(File.ReadAllBytes(ProjectFolder.RepositoryFile("docs", "samples", name + ".json"))).ValueOrThrow());
}
