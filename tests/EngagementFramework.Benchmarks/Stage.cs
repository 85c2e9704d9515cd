using System.Diagnostics;
using System.Globalization;

namespace EngagementFramework.Benchmarks;

/// <summary>Work on some lines that takes turns with other work: the time by the clock and of the processors, and what was allocated, of the turns that are counted.</summary>
internal sealed class Stage(string name, int lines, Action work)
{
    private readonly Process _process = Process.GetCurrentProcess();
    private readonly Stopwatch _clock = new();
    private TimeSpan _processor;
    private long _bytes;
    private long _lines;

    public string Name => name;

    /// <summary>The time by the clock for one line.</summary>
    public double Microseconds => _clock.Elapsed.TotalMicroseconds / _lines;

    public void Run(bool isCounted)
    {
        if (!isCounted)
        {
            work();
            return;
        }

        var (processor, bytes) = (Processor(), GC.GetTotalAllocatedBytes());
        _clock.Start();
        work();
        _clock.Stop();
        _processor += Processor() - processor;
        _bytes += GC.GetTotalAllocatedBytes() - bytes;
        _lines += lines;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-26} {_processor.TotalMicroseconds / _lines,6:F1} us of processor time, {Microseconds,6:F1} us in all, {_bytes / _lines,7} bytes allocated a line");

    private TimeSpan Processor()
    {
        _process.Refresh();
        return _process.TotalProcessorTime;
    }
}
