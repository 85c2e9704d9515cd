using EngagementFramework.Assessments;
using EngagementFramework.Evaluation;
using EngagementFramework.Forecasts;

namespace EngagementFramework.Tests.Forecasts;

/// <summary>Holds a forecast to what evaluating the assessment on each of the days gives.</summary>
internal static class ForecastCheck
{
    /// <summary>Returns how many lapses there were in these days.</summary>
    public static int AgreesWithEvaluatingLater(Assessment assessment, Forecaster forecaster, int days, bool doubt = false)
    {
        var forecast = forecaster.Forecast(assessment, new ForecastOptions { Months = (days / 28) + 1, BenefitOfTheDoubt = doubt });
        var evaluator = new ResponseEvaluator(forecaster.Frameworks.Default);
        var pool = assessment.ToEvidencePool();
        var questions = forecast.Cards.SelectMany(card => card.Questions).ToDictionary(question => question.Question, question => question.Level?.Value);
        var lapses = forecast.Lapses.ToLookup(lapse => lapse.On);
        for (var day = forecast.AsOf; day <= forecast.AsOf.AddDays(days); day = day.AddDays(1))
        {
            foreach (var lapse in lapses[day])
            {
                lapse.From.Value.Should().Be(questions[lapse.Question]);
                questions[lapse.Question] = lapse.To.Value;
            }

            foreach (var response in assessment.Responses)
            {
                var range = evaluator.Rate(response, pool, day);
                var level = doubt ? range?.Highest : range?.Lowest;
                if (questions[response.Question] != level)
                {
                    Assert.Fail(FormattableString.Invariant($"{assessment.Company.Id}, {response.Question}, {day:yyyy-MM-dd}: foretold {questions[response.Question]}, evaluated {level}."));
                }
            }
        }

        return forecast.Lapses.Count(lapse => lapse.On <= forecast.AsOf.AddDays(days));
    }
}
