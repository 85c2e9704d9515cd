using BenchmarkDotNet.Attributes;
using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Json;

namespace EngagementFramework.Benchmarks;

/// <summary>One company with 25 responses.</summary>
[MemoryDiagnoser]
public class EvaluateAssessmentBenchmarks
{
    private readonly AssessmentEvaluator _evaluator = new(new CardCatalog(BuiltIn.Cards), BuiltIn.Framework);

    [Benchmark]
    public AssessmentResult Evaluate25Responses() => _evaluator.Evaluate(Inputs.Assessment);
}

/// <summary>Reading that company's document, beside the serialiser alone.</summary>
[MemoryDiagnoser]
public class ReadBenchmarks
{
    private readonly AssessmentReader _reader = new(new CardCatalog(BuiltIn.Cards), BuiltIn.Framework);
    private readonly byte[] _json = EngagementJson.ToUtf8Bytes(Inputs.Assessment);

    [Benchmark(Baseline = true)]
    public PlainAssessment PlainDeserialize() => PlainJson.Read(_json);

    [Benchmark]
    public Assessment ReadAndCheck() => _reader.Read(_json).ValueOrThrow();
}

/// <summary>Writing that company's document and its result, beside the serialiser alone.</summary>
[MemoryDiagnoser]
public class WriteBenchmarks
{
    private readonly PlainAssessment _plain = PlainJson.Read(EngagementJson.ToUtf8Bytes(Inputs.Assessment));
    private readonly AssessmentResult _result = new AssessmentEvaluator(new CardCatalog(BuiltIn.Cards), BuiltIn.Framework).Evaluate(Inputs.Assessment);

    [Benchmark(Baseline = true)]
    public byte[] PlainSerialize() => PlainJson.Write(_plain);

    [Benchmark]
    public byte[] WriteAssessment() => EngagementJson.ToUtf8Bytes(Inputs.Assessment);

    [Benchmark]
    public byte[] WriteResult() => EngagementJson.ToUtf8Bytes(_result);
}
