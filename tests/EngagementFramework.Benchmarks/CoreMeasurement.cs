using System.Diagnostics;
using System.Globalization;

namespace EngagementFramework.Benchmarks;

/// <summary>
/// What one core does and what two do: <c>-- cores ROUNDS</c>. The whole process, garbage collector and compiler included, is held to one core
/// for every other turn, by <c>taskset</c> (Linux). On one core, plain reading and writing takes turns with one worker; on two cores, plain by
/// two threads that share nothing takes turns with two workers. What else the machine does so falls on all alike. The first half of the rounds is not counted.
/// </summary>
internal static class CoreMeasurement
{
    private const int LinesATurn = 2_000;

    public static void Run(int rounds)
    {
        var line = PortfolioRuns.Line();
        Stage[] one = [Plain(line, "one core", 1), Results(line, "one core", 1)];
        Stage[] two = [Plain(line, "two cores", 2), Results(line, "two cores", 2)];
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (cores, stages) in new[] { ("0", one), ("0,1", two) })
            {
                HoldTo(cores);
                foreach (var stage in stages)
                {
                    stage.Run(isCounted: round >= rounds / 2);
                }
            }
        }

        foreach (var stage in one.Concat(two))
        {
            Console.WriteLine(stage);
        }

        Tell("results have {0:F2} of the throughput of plain on one core, and {1:F2} times that on two", one[0].Microseconds / one[1].Microseconds, one[1].Microseconds / two[1].Microseconds);
        Tell("plain has {0:F2} times its throughput on two cores, and results have {1:F2} of it there", one[0].Microseconds / two[0].Microseconds, two[0].Microseconds / two[1].Microseconds);
    }

    private static void Tell(string text, params ReadOnlySpan<object?> figures) => Console.WriteLine(string.Format(CultureInfo.InvariantCulture, text, figures));

    private static Stage Plain(byte[] line, string cores, int threads) =>
        new($"plain, {cores}", LinesATurn, () => Parallel.For(0, threads, _ => PortfolioRuns.Plain(line, LinesATurn / threads)));

    private static Stage Results(byte[] line, string cores, int workers) =>
        new($"results, {cores}", LinesATurn, () => PortfolioRuns.ResultsAsync(line, LinesATurn, workers).GetAwaiter().GetResult());

    private static void HoldTo(string cores)
    {
        var process = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
        using var taskset = Process.Start(new ProcessStartInfo("taskset", ["-a", "-c", "-p", cores, process]) { RedirectStandardOutput = true })!;
        taskset.StandardOutput.ReadToEnd();
        taskset.WaitForExit();
        if (taskset.ExitCode != 0)
        {
            throw new InvalidOperationException($"taskset could not hold the process to core {cores}.");
        }
    }
}
