using EngagementFramework.Assessments;
using EngagementFramework.Evaluation;
using EngagementFramework.Forecasts;
using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Support;
using static EngagementFramework.Tests.Assessments.SampleAssessments;

namespace EngagementFramework.Tests.Forecasts;

public class ForecasterTests
{
    private const string Process = "process-described process-regular";
    private const string Resources = "actions-assigned actions-resourced";

    private static readonly Forecaster Forecaster = new(Catalog, Evaluator.Frameworks);

    // By hand: the example of Resources, 2026-02-10, counts up to 2027-02-10; that of Process, 2026-03 and so perhaps 1 March, up to 2027-03-01.
    private static readonly Assessment Two = Of(Practice("governance/2", Use("e1", Process), Use("e2", Resources))) with
    {
        Evidence = [Item("e1", "2026-03"), Item("e2", "2026-02-10")],
    };

    [Fact]
    public void A_question_falls_step_by_step_each_with_its_criteria_and_examples()
    {
        var forecast = Forecaster.Forecast(Two);

        forecast.Lapses.Should().Equal(
            new Lapse
            {
                On = Days.Of("2027-02-11"),
                Question = "governance/2",
                From = Level(2, "developing", "Developing"),
                To = Level(1, "nascent", "Nascent"),
                Criteria = ["assignment-and-resources"],
                Examples = [new LapsingExample { Example = "e2/1", Date = PartialDate.Parse("2026-02-10"), Description = "Example e2 0", LastDay = Days.Of("2027-02-10") }],
            },
            new Lapse
            {
                On = Days.Of("2027-03-02"),
                Question = "governance/2",
                From = Level(1, "nascent", "Nascent"),
                To = Level(0, "absent", "Absent"),
                // The month leaves it open until its last day.
                Highest = Level(1, "nascent", "Nascent"),
                Criteria = ["regular-process"],
                Examples = [new LapsingExample { Example = "e1/1", Date = PartialDate.Parse("2026-03"), Description = "Example e1 0", LastDay = Days.Of("2027-03-01") }],
            });
    }

    [Fact]
    public void The_rest_says_whose_forecast_it_is_and_how_long_each_level_holds()
    {
        var forecast = Forecaster.Forecast(Two with { BusinessModel = new BusinessModel { Features = [new FeatureDependence { Feature = "low-leverage-sales-practices", Dependence = Dependence.Full }] } });

        (forecast.Company, forecast.AsOf, forecast.AssessmentAsOf, forecast.Months, forecast.Until, forecast.HoldsUntil)
            .Should().Be((Two.Company, Two.AsOf, Two.AsOf, 12, Days.Of("2027-06-30"), (DateOnly?)Days.Of("2027-02-10")));
        forecast.Framework.Should().Be(new FrameworkReference { Id = "ohchr-b-tech", Version = "1.0" });
        forecast.CardPacks.Select(pack => pack.Id).Should().Equal("ohchr-b-tech");
        forecast.Notices.Should().BeEmpty();
        forecast.Cards.Select(card => (card.Card, card.HoldsUntil)).Should().Equal(("governance", Days.Of("2027-02-10")), ("low-leverage-sales-practices", null));
        forecast.Cards[0].Questions[1].Should().Be(new QuestionForecast
        {
            Question = "governance/2",
            Status = ForecastStatus.Rated,
            Level = Level(2, "developing", "Developing"),
            Basis = Basis.Rungs,
            HoldsUntil = Days.Of("2027-02-10"),
            FallsTo = Level(1, "nascent", "Nascent"),
        });
        forecast.Cards[0].Questions[0].Should().Be(new QuestionForecast { Question = "governance/1", Status = ForecastStatus.NotRated, Reason = NotRatedReason.NotAsked });
    }

    [Theory]
    // Six months from 30 June: 30 December is within, the lapses of February and March are not.
    [InlineData(null, 6, "2026-12-30", 0)]
    [InlineData(null, 8, "2027-02-28", 1)]
    [InlineData("2026-08-11", 6, "2027-02-11", 1)]
    [InlineData("2026-08-10", 6, "2027-02-10", 0)]
    [InlineData(null, 1200, "2126-06-30", 2)]
    // On the first day the level has fallen already: that is no lapse to come.
    [InlineData("2027-02-11", 12, "2028-02-11", 1)]
    [InlineData("2027-03-02", 12, "2028-03-02", 0)]
    public void Lapses_are_listed_from_the_day_after_the_first_up_to_the_last(string? asOf, int months, string until, int lapses)
    {
        var forecast = Forecaster.Forecast(Two, new ForecastOptions { AsOf = Days.OrNull(asOf), Months = months });

        forecast.Until.Should().Be(Days.Of(until));
        forecast.Lapses.Should().HaveCount(lapses);
        forecast.HoldsUntil.Should().Be(asOf switch { "2027-02-11" => Days.Of("2027-03-01"), "2027-03-02" => null, _ => Days.Of("2027-02-10") });
    }

    [Theory]
    [InlineData("9999-06-30", 12)]
    [InlineData("9999-12-31", 1)]
    public void No_forecast_looks_beyond_the_calendar(string asOf, int months) =>
        Forecaster.Forecast(Two, new ForecastOptions { AsOf = Days.Of(asOf), Months = months }).Until.Should().Be(Days.Of("9999-12-31"));

    [Theory]
    [InlineData("2026-06-29", 12)]
    [InlineData(null, 0)]
    [InlineData(null, -1)]
    [InlineData(null, 1201)]
    public void A_time_that_makes_no_sense_is_refused(string? asOf, int months) =>
        FluentActions.Invoking(() => Forecaster.Forecast(Two, new ForecastOptions { AsOf = Days.OrNull(asOf), Months = months })).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Falls_of_one_day_stand_in_the_order_of_the_catalogue_and_a_fall_names_all_that_lapses_with_it()
    {
        // One example carries both criteria, so that both lapse, and the rung between stays out of sight.
        var forecast = Forecaster.Forecast(Of(Nascent("low-leverage-sales-practices/1"), Developing("governance/4"), Nascent("governance/1", "e2")) with
        {
            Evidence = [Item("e1", "2026-03-09"), Item("e2", "2026-03-08")],
        });

        forecast.Lapses.Select(lapse => $"{lapse.On:yyyy-MM-dd} {lapse.Question} {lapse.From.Value} {lapse.To.Value} {string.Join(' ', lapse.Criteria)} {string.Join(' ', lapse.Examples.Select(example => example.Example))}").Should().Equal(
            "2027-03-09 governance/1 1 0 regular-process e2/1",
            "2027-03-10 governance/4 2 0 regular-process assignment-and-resources e1/1",
            "2027-03-10 low-leverage-sales-practices/1 1 0 regular-process e1/1");
    }

    [Fact]
    public void Only_the_examples_that_leave_on_the_day_are_to_be_renewed()
    {
        // The rung needs two of three: with the second to leave there are too few. The youngest stays, the oldest has left before.
        var forecaster = new Forecaster(Catalog, Ladders.One(2));
        var forecast = forecaster.Forecast(Of(Practice("governance/1", Use("e1", "shown"))) with { Evidence = [Item("e1", "2026-01-05", "2026-04-05", "2026-02-05", "2026-02-05")] });

        forecast.Lapses.Should().ContainSingle().Which.Examples.Select(example => (example.Example, example.LastDay)).Should().Equal(("e1/3", Days.Of("2027-02-05")), ("e1/4", Days.Of("2027-02-05")));
    }

    [Fact]
    public void What_has_lapsed_before_the_first_day_is_told_and_not_taken_for_what_never_ages()
    {
        // Level 2 up to 10 February 2027, level 1 up to 1 March.
        Notices("2027-02-10").Should().BeEmpty();
        Notices("2027-02-11").Should().ContainSingle().Which.Should().EndWith("Ask for newer evidence first: governance/2 (2).");
        Notices("2027-03-02").Should().ContainSingle().Which.Should().EndWith("Ask for newer evidence first: governance/2 (2).");

        static IEnumerable<string> Notices(string asOf) => Forecaster.Forecast(Two, new ForecastOptions { AsOf = Days.Of(asOf) }).Notices
            .Where(notice => notice.Code is NoticeCodes.LapsedBefore or NoticeCodes.NothingAges).Select(notice => notice.Message);
    }

    [Fact]
    public void What_rests_on_doubtful_dates_is_told_and_is_not_in_the_forecast()
    {
        // On 30 June 2026 the window begins on 30 June 2025: of 2025 it is open whether it lies within.
        var forecast = Forecaster.Forecast(Of(Nascent("governance/1"), Nascent("governance/2", "e2"), Nascent("governance/3", "e3")) with
        {
            Evidence = [Item("e1", "2026-03"), Item("e2", "2025"), Item("e3", "")],
        });

        forecast.Lapses.Select(lapse => lapse.Question).Should().Equal("governance/1");
        forecast.Cards[0].Questions.Select(question => question.Highest?.Value).Should().Equal(null, 1, 1, null, null);
        forecast.Notices.Should().ContainSingle().Which.Should().Match<Notice>(notice => notice.Code == NoticeCodes.DoubtfulLevelsNotForecast && notice.Message.Contains("governance/2, governance/3", StringComparison.Ordinal));
    }

    [Fact]
    public void Where_nothing_ages_that_is_told_with_the_reason()
    {
        var forecast = Forecaster.Forecast(Of(new NoPractice { Question = "governance/1" }, new UnableToRespond { Question = "governance/2" }, AtFloor("governance/3")));

        (forecast.HoldsUntil, forecast.Lapses.Count).Should().Be((null, 0));
        forecast.Notices.Should().ContainSingle().Which.Code.Should().Be(NoticeCodes.NothingAges);
        forecast.Notices[0].Message.Should().EndWith("Questions: 5; not rated: 2; rated by the stance alone: 2; at the floor for want of evidence: 1; on evidence that does not age: 0.");
    }

    [Fact]
    public void A_level_on_examples_without_a_window_does_not_age()
    {
        var forecast = new Forecaster(Catalog, Ladders.One(1, months: null)).Forecast(Of(Practice("governance/1", Use("e1", "shown"))));

        forecast.Cards[0].Questions[0].Should().Match<QuestionForecast>(question => question.Level!.Value == 1 && question.HoldsUntil == null && question.FallsTo == null);
        forecast.Notices[0].Message.Should().EndWith("on evidence that does not age: 1.");
    }

    [Fact]
    public void A_level_that_holds_to_the_end_of_the_calendar_has_no_day_after_it()
    {
        var forecast = new Forecaster(Catalog, Ladders.One(1, 12 * 9000)).Forecast(Of(Practice("governance/1", Use("e1", "shown"))), new ForecastOptions { Months = 1200 });

        forecast.HoldsUntil.Should().Be(DateOnly.MaxValue);
        forecast.Cards[0].Questions[0].FallsTo.Should().BeNull();
        forecast.Lapses.Should().BeEmpty();
    }

    [Fact]
    public void Each_assessment_is_forecast_by_the_ladder_that_it_names()
    {
        var small = Ladders.One();
        var forecaster = new Forecaster(Catalog, new FrameworkCatalog(EngagementFramework.Data.BuiltIn.Framework, small));

        forecaster.Forecast(Of(Practice("governance/1", Use("e1", "shown"))) with { Framework = new FrameworkReference { Id = small.Id, Version = small.Version } })
            .Lapses.Should().ContainSingle().Which.From.Name.Should().Be("Rung 1");
    }

    [Fact]
    public void Everything_that_is_wrong_is_told() =>
        FluentActions.Invoking(() => Forecaster.Forecast(Of(Nascent("governance/9"), Nascent("governance/1", "e9")))).Should().Throw<InvalidDocumentException>()
            .Which.Problems.Select(problem => problem.Code).Should().Equal(ProblemCodes.UnknownQuestion, ProblemCodes.UnknownEvidenceItem);

    private static EvidenceUse Use(string item, string shows) => new() { Item = item, Shows = Words.Of(shows) };

    private static LevelReference Level(int value, string id, string name) => new() { Value = value, Id = id, Name = name };
}
