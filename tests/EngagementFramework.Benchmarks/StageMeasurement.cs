using System.Text.Json;
using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Json;
using EngagementFramework.Streaming;

namespace EngagementFramework.Benchmarks;

/// <summary>
/// What each stage of a line of a portfolio costs: <c>-- stages ROUNDS [STAGE]</c>. The processor time of the whole process is counted, that of the
/// garbage collector included, and the stages take turns, so that what else the machine does falls on all alike. The first half of the
/// rounds, in which the runtime still compiles, is not counted. Reading includes checking, and evaluating does.
/// </summary>
internal static class StageMeasurement
{
    private const int LinesARound = 200;

    public static void Run(int rounds, string? only = null)
    {
        var catalog = new CardCatalog(BuiltIn.Cards);
        var reader = new AssessmentReader(catalog, BuiltIn.Framework);
        var evaluator = new AssessmentEvaluator(catalog, BuiltIn.Framework);
        var line = PortfolioRuns.Line();
        var json = line.AsMemory()[..^1];
        var plain = JsonSerializer.Deserialize(json.Span, CompactPlainContext.Default.PlainAssessment)!;
        var assessment = reader.Read(json.Span).ValueOrThrow();
        var result = evaluator.Evaluate(assessment);
        Stage[] stages =
        [
            new("plain", LinesARound, () => PortfolioRuns.Plain(line, LinesARound)),
            new("results, one worker", LinesARound, () => PortfolioRuns.ResultsAsync(line, LinesARound, 1).GetAwaiter().GetResult()),
            new("results, two workers", LinesARound, () => PortfolioRuns.ResultsAsync(line, LinesARound, 2).GetAwaiter().GetResult()),
            Repeated("plain reading", () => JsonSerializer.Deserialize(json.Span, CompactPlainContext.Default.PlainAssessment)),
            Repeated("plain writing", () => JsonSerializer.SerializeToUtf8Bytes(plain, CompactPlainContext.Default.PlainAssessment)),
            Repeated("reading", () => reader.Read(json.Span)),
            Repeated("checking", () => evaluator.Check(assessment)),
            Repeated("evaluating", () => evaluator.Evaluate(assessment)),
            Repeated("writing", () => NdjsonWriter.ToLine(result).Dispose()),
        ];
        stages = [.. stages.Where(stage => only is null || stage.Name == only)];
        for (var round = 0; round < rounds; round++)
        {
            foreach (var stage in stages)
            {
                stage.Run(isCounted: round >= rounds / 2);
            }
        }

        foreach (var stage in stages)
        {
            Console.WriteLine(stage);
        }
    }

    private static Stage Repeated(string name, Action work) => new(name, LinesARound, () =>
    {
        for (var i = 0; i < LinesARound; i++)
        {
            work();
        }
    });
}
