using BenchmarkDotNet.Attributes;
using EngagementFramework.Evaluation;
using EngagementFramework.Responses;

namespace EngagementFramework.Benchmarks;

/// <summary>One response that describes practice: the level alone, and with every reason, beside the floor and beside RulesEngine.</summary>
[MemoryDiagnoser]
public class ResponseBenchmarks
{
    private DescribesPractice _response = Inputs.Typical;

    [Params("typical", "worst")]
    public string Response { get; set; } = "typical";

    [GlobalSetup]
    public void Choose() => _response = Response == "typical" ? Inputs.Typical : Inputs.Worst;

    [Benchmark(Baseline = true)]
    public (int Lowest, int Highest) HandWrittenFloor() => HandWritten.Rate(_response, Ladders.Items, Inputs.AsOf);

    [Benchmark]
    public LevelRange? LevelAlone() => Ladders.Evaluator.Rate(_response, Ladders.Pool, Inputs.AsOf);

    [Benchmark]
    public QuestionResult LevelWithReasons() => Ladders.Evaluator.Evaluate(_response, Ladders.Pool, Inputs.AsOf);

    [Benchmark]
    public Task<int> RulesEngineOnPreparedSets() => Ladders.RulesEngineOnPreparedSets.Rate(_response, Inputs.AsOf);

    [Benchmark]
    public Task<int> MicrosoftRulesEngine() => Ladders.RulesEngine.Rate(_response, Inputs.AsOf);
}
