using BenchmarkDotNet.Attributes;

namespace EngagementFramework.Benchmarks;

/// <summary>
/// A portfolio from end to end, beside the serialiser alone reading and writing the same lines, one after the other. What is shown is for one
/// line: each run goes through <see cref="Lines"/>, which come from memory as they are asked for, and writes nowhere. Peak memory needs a
/// process of its own: see <see cref="PortfolioMeasurement"/>.
/// </summary>
[MemoryDiagnoser]
public class PortfolioBenchmarks
{
    private const int Lines = 2_000;

    private readonly byte[] _line = PortfolioRuns.Line();

    [Benchmark(Baseline = true, OperationsPerInvoke = Lines)]
    public long Plain() => PortfolioRuns.Plain(_line, Lines);

    [Benchmark(OperationsPerInvoke = Lines)]
    public Task<long> ResultsByOneWorker() => PortfolioRuns.ResultsAsync(_line, Lines, 1);

    [Benchmark(OperationsPerInvoke = Lines)]
    public Task<long> ResultsByTwoWorkers() => PortfolioRuns.ResultsAsync(_line, Lines, 2);

    [Benchmark(OperationsPerInvoke = Lines)]
    public Task<long> LevelsByOneWorker() => PortfolioRuns.LevelsAsync(_line, Lines, 1);

    [Benchmark(OperationsPerInvoke = Lines)]
    public Task<long> LevelsByTwoWorkers() => PortfolioRuns.LevelsAsync(_line, Lines, 2);
}
