using EngagementFramework.Assessments;
using EngagementFramework.Evaluation;
using EngagementFramework.Responses;

namespace EngagementFramework.Forecasts;

/// <summary>
/// Finds the falls of the level of one response after the other, by evaluating it on the last day on which a level holds and on the day
/// after: nothing is known here of windows and dates. It is the certain level, or with the benefit of the doubt the highest.
/// </summary>
internal sealed class LapseFinder(IResponseEvaluator evaluator, Assessment assessment, DateOnly asOf, bool benefitOfTheDoubt = false)
{
    private readonly EvidencePool _pool = assessment.ToEvidencePool();
    private Dictionary<string, Example>? _examples;

    /// <summary>What is found on the first day.</summary>
    public QuestionResult Evaluate(Response response) => Evaluate(response, asOf);

    /// <summary>What was found on the assessment's own date, where the evidence carried a higher level then; null where it did not.</summary>
    public RatedQuestion? LapsedBefore(Response response) =>
        asOf > assessment.AsOf && Evaluate(response, assessment.AsOf) is RatedQuestion before && before.Level.Value > ((RatedQuestion)Evaluate(response, asOf)).Level.Value ? before : null;

    /// <summary>The falls up to a day, inclusive, first to last.</summary>
    public IEnumerable<Lapse> Lapses(Response response, DateOnly until)
    {
        var from = asOf;
        var result = Evaluate(response, from) as RatedQuestion;
        while (result is not null && Holds(response, result, from) is { FallsTo: not null, Until: { } last } && last < until)
        {
            var before = (RatedQuestion)Evaluate(response, last);
            from = last.AddDays(1);
            result = (RatedQuestion)Evaluate(response, from);
            yield return Lapse(before, result, last);
        }
    }

    /// <summary>The last day on which the level that was found on a day holds, and the value of the level after it; null where it does not fall.</summary>
    public (DateOnly? Until, int? FallsTo) Holds(Response response, RatedQuestion question, DateOnly from)
    {
        if (!benefitOfTheDoubt)
        {
            return (question.HoldsUntil, question.FallsTo);
        }

        var (last, after) = (from, DateOnly.MaxValue);
        if (Highest(after) == question.Range.Highest)
        {
            return (null, null);
        }

        // From the assessment's own date on nothing more becomes known, so that the highest level only falls.
        while (after.DayNumber - last.DayNumber > 1)
        {
            var between = last.AddDays((after.DayNumber - last.DayNumber) / 2);
            (last, after) = Highest(between) == question.Range.Highest ? (between, after) : (last, between);
        }

        return (last, Highest(after));

        int? Highest(DateOnly day) => evaluator.Rate(response, _pool, day)?.Highest;
    }

    /// <summary>The level of a value.</summary>
    public LevelReference Level(int value) => evaluator.Framework.Reference(value);

    /// <summary>The upper end of the range; null where doubtful dates make no difference, or are given the benefit of the doubt already.</summary>
    public LevelReference? Highest(RatedQuestion question) => benefitOfTheDoubt || question.Range.IsCertain ? null : Level(question.Range.Highest);

    private QuestionResult Evaluate(Response response, DateOnly day) => evaluator.Evaluate(response, _pool, day, benefitOfTheDoubt);

    private bool Counts(CriterionOutcome outcome) => outcome == CriterionOutcome.Met || (benefitOfTheDoubt && outcome == CriterionOutcome.Uncertain);

    private bool Counts(Recency recency) => recency == Recency.Recent || (benefitOfTheDoubt && recency is (Recency.PossiblyRecent or Recency.Undated));

    private Lapse Lapse(RatedQuestion before, RatedQuestion after, DateOnly last)
    {
        var lapsed = before.Criteria.Zip(after.Criteria)
            .Where(pair => pair.First.Rung <= before.Level.Value && Counts(pair.First.Outcome) && !Counts(pair.Second.Outcome))
            .ToArray();
        return new Lapse
        {
            On = last.AddDays(1),
            Question = before.Question,
            From = before.Level,
            To = after.Level,
            Highest = Highest(after),
            Criteria = [.. lapsed.Select(pair => pair.First.Criterion)],
            Examples =
            [
                .. lapsed
                    .SelectMany(pair => pair.First.Examples.Zip(pair.Second.Examples))
                    .Where(pair => Counts(pair.First.Recency) && !Counts(pair.Second.Recency))
                    .Select(pair => pair.First)
                    .DistinctBy(example => example.Example)
                    .Select(example => new LapsingExample { Example = example.Example, Date = example.Date!, Description = Description(example.Example), LastDay = last }),
            ],
        };
    }

    private string Description(string example) => (_examples ??= assessment.Evidence
        .SelectMany(item => item.Examples.Select((each, index) => KeyValuePair.Create(ExampleId.Of(item.Id, index), each)))
        .ToDictionary(StringComparer.Ordinal))[example].Description;
}
