using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Json;

namespace EngagementFramework.Benchmarks;

/// <summary>From nothing to the first result, in a new process each time: the built-in documents are read, a document is read and evaluated.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 10, warmupCount: 0, iterationCount: 1)]
public class ColdStartBenchmarks
{
    private static readonly byte[] Json = """
        { "format": "engagement-assessment/1", "company": { "id": "c", "name": "C" }, "asOf": "2026-11-23",
          "responses": [ { "question": "governance/1", "stance": "no-practice" } ] }
        """u8.ToArray();

    [Benchmark]
    public AssessmentResult FirstEvaluation()
    {
        var catalog = new CardCatalog(BuiltIn.Cards);
        return new AssessmentEvaluator(catalog, BuiltIn.Framework).Evaluate(new AssessmentReader(catalog, BuiltIn.Framework).Read(Json).ValueOrThrow());
    }
}
