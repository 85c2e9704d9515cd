using EngagementFramework.Assessments;
using EngagementFramework.Evaluation;
using EngagementFramework.Responses;

namespace EngagementFramework.Forecasts;

/// <summary>
/// Finds the falls of the certain level of one response after the other, by evaluating it on the last day on which a level holds and on the
/// day after: nothing is known here of windows and dates.
/// </summary>
internal sealed class LapseFinder(IResponseEvaluator evaluator, Assessment assessment, DateOnly asOf)
{
    private readonly EvidencePool _pool = assessment.ToEvidencePool();
    private Dictionary<string, Example>? _examples;

    /// <summary>What is found on the first day.</summary>
    public QuestionResult Evaluate(Response response) => Evaluate(response, asOf);

    /// <summary>What was found on the assessment's own date, where the evidence carried a higher level then; null where it did not.</summary>
    public RatedQuestion? LapsedBefore(Response response) =>
        asOf > assessment.AsOf && Evaluate(response, assessment.AsOf) is RatedQuestion before && before.Range.Lowest > ((RatedQuestion)Evaluate(response, asOf)).Range.Lowest ? before : null;

    /// <summary>The falls up to a day, inclusive, first to last.</summary>
    public IEnumerable<Lapse> Lapses(Response response, DateOnly until)
    {
        var result = Evaluate(response, asOf) as RatedQuestion;
        while (result is { FallsTo: not null, HoldsUntil: { } last } && last < until)
        {
            var before = (RatedQuestion)Evaluate(response, last);
            result = (RatedQuestion)Evaluate(response, last.AddDays(1));
            yield return Lapse(before, result, last);
        }
    }

    /// <summary>The level of a value.</summary>
    public LevelReference Level(int value) => evaluator.Framework.Reference(value);

    /// <summary>The upper end of the range; null where doubtful dates make no difference.</summary>
    public LevelReference? Highest(RatedQuestion question) => question.Range.IsCertain ? null : Level(question.Range.Highest);

    private QuestionResult Evaluate(Response response, DateOnly day) => evaluator.Evaluate(response, _pool, day);

    private Lapse Lapse(RatedQuestion before, RatedQuestion after, DateOnly last)
    {
        var lapsed = before.Criteria.Zip(after.Criteria)
            .Where(pair => pair.First.Rung <= before.Range.Lowest && pair.First.Outcome == CriterionOutcome.Met && pair.Second.Outcome != CriterionOutcome.Met)
            .ToArray();
        return new Lapse
        {
            On = last.AddDays(1),
            Question = before.Question,
            From = Level(before.Range.Lowest),
            To = Level(after.Range.Lowest),
            Highest = Highest(after),
            Criteria = [.. lapsed.Select(pair => pair.First.Criterion)],
            Examples =
            [
                .. lapsed
                    .SelectMany(pair => pair.First.Examples.Zip(pair.Second.Examples))
                    .Where(pair => pair.First.Recency == Recency.Recent && pair.Second.Recency != Recency.Recent)
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
