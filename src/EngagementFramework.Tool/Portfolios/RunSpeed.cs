using System.Globalization;

namespace EngagementFramework.Tool.Portfolios;

/// <summary>How far a run has come, how fast it is, and how long it will take.</summary>
/// <param name="clock">Tells the time.</param>
/// <param name="totalBytes">How many bytes there are to read; null where that is not known.</param>
/// <param name="bytesBefore">How many of them an earlier run has read.</param>
internal sealed class RunSpeed(TimeProvider clock, long? totalBytes, long bytesBefore)
{
    private readonly long _start = clock.GetTimestamp();
    private long _documents;
    private long _bytes;

    /// <summary>The time since the beginning.</summary>
    public TimeSpan Elapsed => clock.GetElapsedTime(_start);

    /// <summary>What part is done, from 0 to 1; null where that is not known.</summary>
    public double? Fraction => totalBytes switch
    {
        null => null,
        0 => 1,
        { } total => Math.Min(1, (double)(bytesBefore + Interlocked.Read(ref _bytes)) / total),
    };

    /// <summary>Takes note of one document more.</summary>
    /// <param name="bytes">How many bytes this run has read up to its end.</param>
    public void Count(long bytes)
    {
        Interlocked.Increment(ref _documents);
        Interlocked.Exchange(ref _bytes, bytes);
    }

    public override string ToString()
    {
        var documents = Interlocked.Read(ref _documents);
        var seconds = Elapsed.TotalSeconds;
        var text = string.Create(CultureInfo.InvariantCulture, $"{documents:N0} assessments, {(seconds > 0 ? documents / seconds : 0):N0} a second");
        return Left() is { } left ? string.Create(CultureInfo.InvariantCulture, $"{text}, {Math.Floor(Fraction!.Value * 100):0} %, {(int)left.TotalHours:00}:{left:mm\\:ss} left") : text;
    }

    private TimeSpan? Left()
    {
        var read = Interlocked.Read(ref _bytes);
        return totalBytes is { } total && read > 0 ? Elapsed * Math.Max(0, (double)(total - bytesBefore - read) / read) : null;
    }
}
