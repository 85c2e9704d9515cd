using System.Diagnostics;
using System.Globalization;

namespace EngagementFramework.Benchmarks;

/// <summary>
/// A portfolio from end to end, measured as a process of its own, for its peak of memory: <c>-- portfolio WHAT LINES DEGREE</c>. The lines are
/// made as they are read and the output goes nowhere. <c>plain</c> reads and writes them by System.Text.Json, one after the other; <c>results</c>
/// writes the results with every reason; <c>levels</c> evaluates all the same, and writes a level a question.
/// </summary>
internal static class PortfolioMeasurement
{
    public static async Task RunAsync(string what, long lines, int degree)
    {
        var line = PortfolioRuns.Line();
        var process = Process.GetCurrentProcess();
        var clock = Stopwatch.StartNew();
        var bytes = what switch
        {
            "plain" => PortfolioRuns.Plain(line, lines),
            "results" => await PortfolioRuns.ResultsAsync(line, lines, degree),
            "levels" => await PortfolioRuns.LevelsAsync(line, lines, degree),
            _ => throw new ArgumentException($"'{what}' is not one of plain, results and levels."),
        };
        var time = clock.Elapsed;
        process.Refresh();
        string[] told =
        [
            Text($"{what}, {lines} lines of {line.Length} bytes, degree {degree}: {time.TotalSeconds:F2} s, {lines / time.TotalSeconds:F0} lines/s"),
            Text($"{time.TotalMicroseconds / lines:F1} us a line, {process.TotalProcessorTime.TotalMicroseconds / lines:F1} us of processor time"),
            Text($"{bytes / lines} bytes out a line, {GC.GetTotalAllocatedBytes() / lines} bytes allocated a line"),
            Text($"{GC.CollectionCount(0)}, {GC.CollectionCount(1)} and {GC.CollectionCount(2)} collections in {GC.GetTotalPauseDuration().TotalSeconds:F2} s, peak {process.PeakWorkingSet64 >> 20} MiB"),
        ];
        Console.WriteLine(string.Join(", ", told));
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
