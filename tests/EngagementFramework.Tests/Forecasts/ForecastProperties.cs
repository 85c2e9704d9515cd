using CsCheck;
using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Evaluation;
using EngagementFramework.Forecasts;
using EngagementFramework.Json;
using EngagementFramework.Levels;
using EngagementFramework.Tests.Json;
using EngagementFramework.Tests.Properties;
using EngagementFramework.Tests.Support;
using Gens = EngagementFramework.Tests.Properties.Gens;

namespace EngagementFramework.Tests.Forecasts;

/// <summary>What holds for every forecast, and for calendars of any forecasts.</summary>
public class ForecastProperties
{
    private const int DaysAhead = 800;
    private static readonly CardCatalog Catalog = new(BuiltIn.Cards);
    private static readonly Forecaster Forecaster = new(Catalog, BuiltIn.Framework);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void On_random_ladders_the_level_of_each_of_the_next_800_days_is_the_one_foretold(bool doubt)
    {
        var falls = 0;
        Gens.Scene.Sample(
            scene =>
            {
                var first = scene.On < scene.AsOf ? scene.AsOf : scene.On;
                var forecast = new Forecaster(Catalog, scene.Ladder).Forecast(Assessment(scene), new ForecastOptions { AsOf = first, Months = 30, BenefitOfTheDoubt = doubt });
                var (evaluator, pool) = (new ResponseEvaluator(scene.Ladder), scene.Pool);
                var level = Level(first);
                forecast.Cards[0].Questions[0].Level!.Value.Should().Be(level);
                for (var day = first; day <= first.AddDays(DaysAhead); day = day.AddDays(1))
                {
                    var lapse = forecast.Lapses.SingleOrDefault(lapse => lapse.On == day);
                    lapse?.From.Value.Should().Be(level);
                    level = lapse?.To.Value ?? level;
                    var range = evaluator.Rate(scene.Response, pool, day)!.Value;
                    if (Level(day) != level || (lapse is not null && (lapse.Highest?.Value ?? level) != range.Highest))
                    {
                        Assert.Fail(FormattableString.Invariant($"{day:yyyy-MM-dd}: {range}, foretold {level} and {lapse}"));
                    }
                }

                Interlocked.Add(ref falls, forecast.Lapses.Count);
                Holds(forecast.Cards[0].Questions[0], first, Level);

                int Level(DateOnly day) => evaluator.Rate(scene.Response, pool, day)!.Value is var range && doubt ? range.Highest : range.Lowest;
            },
            iter: Runs.Of(2000));
        falls.Should().BePositive("levels fall in some of the scenes");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_fall_has_criteria_that_lapse_and_examples_that_leave_the_day_before(bool doubt) =>
        Gens.Scene.Sample(
            scene =>
            {
                var forecast = new Forecaster(Catalog, scene.Ladder).Forecast(Assessment(scene), new ForecastOptions { Months = 120, BenefitOfTheDoubt = doubt });
                forecast.Lapses.All(lapse => lapse.To.Value < lapse.From.Value && lapse.Criteria.Count > 0 && lapse.Examples.Count > 0 && lapse.Examples.All(example => example.LastDay == lapse.On.AddDays(-1))).Should().BeTrue();
                forecast.Lapses.Select(lapse => lapse.On).Should().BeInAscendingOrder();
                foreach (var lapse in forecast.Lapses)
                {
                    var (before, after) = (scene with { On = lapse.On.AddDays(-1) }, scene with { On = lapse.On });
                    var met = scene.Ladder.Criteria.Where(criterion => IsMet(before, criterion) && !IsMet(after, criterion)).Select(criterion => criterion.Id);
                    lapse.Criteria.Should().BeSubsetOf(met);
                }

                bool IsMet(Scene on, Criterion criterion) => ReferenceEvaluator.Outcome(on, criterion) is (CriterionOutcome.Met or CriterionOutcome.Uncertain) and var outcome && (doubt || outcome == CriterionOutcome.Met);
            },
            iter: Runs.Of(2000));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Whole_assessments_lose_on_each_of_the_next_800_days_what_was_foretold(bool doubt) =>
        GeneratedAssessments.All.Where(assessment => assessment.AsOf.Year < 9990).Sample(assessment => ForecastCheck.AgreesWithEvaluatingLater(assessment, Forecaster, DaysAhead, doubt), iter: Runs.Of(60));

    [Fact]
    public void A_card_holds_as_long_as_the_first_of_its_questions_and_a_company_as_the_first_of_its_cards() =>
        GeneratedAssessments.All.Sample(
            assessment =>
            {
                var forecast = Forecaster.Forecast(assessment);
                foreach (var card in forecast.Cards)
                {
                    card.HoldsUntil.Should().Be(Earliest(card.Questions.Select(question => question.HoldsUntil)));
                }

                forecast.HoldsUntil.Should().Be(Earliest(forecast.Cards.SelectMany(card => card.Questions).Select(question => question.HoldsUntil)));
            },
            iter: Runs.Of(500));

    [Fact]
    public void The_order_in_which_forecasts_are_merged_makes_no_difference() =>
        Gen.Select(GeneratedAssessments.All, Gen.Int[0, 1]).Array[0, 5].SelectMany(cases => Gen.Shuffle(cases).Select(shuffled => (cases, shuffled))).Sample(
            given => PortfolioCalendar.Merge(given.shuffled.Select(Forecast)).Should().Be(PortfolioCalendar.Merge(given.cases.Select(Forecast))),
            iter: Runs.Of(300));

    [Fact]
    public void What_is_written_and_read_is_the_same() =>
        GeneratedAssessments.All.Array[1, 3].Sample(
            assessments =>
            {
                LevelForecast[] forecasts = [.. assessments.Select((assessment, i) => Forecaster.Forecast(assessment, new ForecastOptions { BenefitOfTheDoubt = i != 1 }))];
                var calendar = PortfolioCalendar.Merge(forecasts);

                new ForecastReader().Read(EngagementJson.ToUtf8Bytes(forecasts[0])).ValueOrThrow().Should().Be(forecasts[0]);
                new CalendarReader().Read(EngagementJson.ToUtf8Bytes(calendar)).ValueOrThrow().Should().Be(calendar);
            },
            iter: Runs.Of(300));

    /// <summary>The level stands on the last day of which that is said, and not on the day after; or on no day of those ahead is there another.</summary>
    private static void Holds(QuestionForecast question, DateOnly first, Func<DateOnly, int> level)
    {
        var (last, next) = question.HoldsUntil is { } until && until < DateOnly.MaxValue ? (until, until.AddDays(1)) : (first.AddYears(100), (DateOnly?)null);
        level(last).Should().Be(question.Level!.Value);
        (next is { } after ? level(after) : (int?)null).Should().Be(question.FallsTo?.Value);
    }

    /// <summary>Sometimes of one company and day, so that the rest must decide.</summary>
    private static LevelForecast Forecast((Assessment Assessment, int Same) given) =>
        Forecaster.Forecast(given.Same == 0 ? given.Assessment : given.Assessment with { Company = new Company { Id = "same", Name = "Same Works" }, AsOf = Days.Of("2026-11-23") });

    private static DateOnly? Earliest(IEnumerable<DateOnly?> days) => days.OfType<DateOnly>().ToArray() is { Length: > 0 } known ? known.Order().First() : null;

    private static Assessment Assessment(Scene scene) => new()
    {
        Company = new Company { Id = "tern", Name = "Tern Instruments" },
        AsOf = scene.AsOf,
        Sources = Dossier.Sources,
        Evidence = scene.Items,
        Responses = [scene.Response with { Evidence = [.. scene.Response.Evidence.Where(use => use.Shows.Count > 0).Distinct()] }],
    };
}
