using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Json;
using EngagementFramework.Streaming;

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
        var line = CompactLine();
        using var input = new RepeatedLine(line, lines);
        var clock = Stopwatch.StartNew();
        var bytes = what == "plain" ? Plain(line, lines) : await EvaluateAsync(input, degree, what == "levels");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}, {lines} lines of {line.Length} bytes, degree {degree}: {clock.Elapsed.TotalSeconds:F2} s, {lines / clock.Elapsed.TotalSeconds:F0} lines/s, {clock.Elapsed.TotalMicroseconds / lines:F1} us a line, {bytes / lines} bytes out a line, {GC.GetTotalAllocatedBytes() / lines} bytes allocated a line, {GC.CollectionCount(0)} collections in {GC.GetTotalPauseDuration().TotalSeconds:F2} s, processor time {Process.GetCurrentProcess().TotalProcessorTime.TotalMicroseconds / lines:F1} us a line, peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB"));
    }

    public static byte[] CompactLine()
    {
        using var line = NdjsonWriter.ToLine(Inputs.Assessment);
        return line.Utf8.ToArray();
    }

    public static long Plain(byte[] line, long lines)
    {
        var json = line.AsSpan(0, line.Length - 1);
        long bytes = 0;
        for (long i = 0; i < lines; i++)
        {
            var plain = JsonSerializer.Deserialize(json, CompactPlainContext.Default.PlainAssessment)!;
            bytes += JsonSerializer.SerializeToUtf8Bytes(plain, CompactPlainContext.Default.PlainAssessment).Length;
        }

        return bytes;
    }

    public static long Evaluate(byte[] line, long lines, int degree)
    {
        using var input = new RepeatedLine(line, lines);
        return EvaluateAsync(input, degree, levels: false).GetAwaiter().GetResult();
    }

    private static async Task<long> EvaluateAsync(Stream input, int degree, bool levels)
    {
        var catalog = new CardCatalog(BuiltIn.Cards);
        var portfolio = new PortfolioEvaluator(new AssessmentReader(catalog, BuiltIn.Framework), new AssessmentEvaluator(catalog, BuiltIn.Framework));
        long bytes = 0;
        await foreach (var written in portfolio.EvaluateAsync(input, entry => levels ? Levels(entry.Result!) : Written(entry.Result!), new PortfolioOptions { DegreeOfParallelism = degree }))
        {
            bytes += written;
        }

        return bytes;
    }

    private static int Written(AssessmentResult result)
    {
        using var line = NdjsonWriter.ToLine(result);
        Stream.Null.Write(line.Utf8.Span);
        return line.Utf8.Length;
    }

    private static int Levels(AssessmentResult result)
    {
        var text = new System.Text.StringBuilder(result.Company.Id);
        foreach (var question in result.Cards.SelectMany(card => card.Questions))
        {
            text.Append(',').Append(question is Evaluation.RatedQuestion rated ? rated.Level.Value : null);
        }

        var bytes = System.Text.Encoding.UTF8.GetBytes(text.ToString());
        Stream.Null.Write(bytes);
        return bytes.Length;
    }

    /// <summary>One line again and again, of which no more is in memory than once.</summary>
    private sealed class RepeatedLine(byte[] line, long times) : Stream
    {
        private long _position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => line.Length * times;

        public override long Position { get => _position; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            var read = 0;
            while (read < buffer.Length && _position < Length)
            {
                var from = (int)(_position % line.Length);
                var count = Math.Min(buffer.Length - read, line.Length - from);
                line.AsSpan(from, count).CopyTo(buffer[read..]);
                read += count;
                _position += count;
            }

            return read;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainAssessment))]
internal sealed partial class CompactPlainContext : JsonSerializerContext;
