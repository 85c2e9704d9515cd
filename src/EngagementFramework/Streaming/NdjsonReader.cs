using System.Runtime.CompilerServices;
using EngagementFramework.Problems;
using EngagementFramework.Texts;

namespace EngagementFramework.Streaming;

/// <summary>
/// Takes a stream of newline-delimited JSON apart into its documents, one a line. Lines end in a line feed, with or without a carriage
/// return before it, and the last may lack its end. Blank lines are counted and passed over. A byte-order mark may stand at the start.
/// Immutable and thread-safe.
/// </summary>
public sealed class NdjsonReader
{
    private readonly TextCatalog _texts;

    /// <summary>Makes a reader.</summary>
    /// <param name="texts">What problems say. The default value is null: English.</param>
    public NdjsonReader(TextCatalog? texts = null) => _texts = texts ?? TextCatalog.English;

    /// <summary>
    /// The length, in bytes without the line end and inclusive, up to which lines are read. Of a longer line only the problem is told;
    /// it is not kept in memory, and the lines after it are read. The default value is 67,108,864 (64 MiB).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int MaximumLineBytes { get; init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value)); } = 64 * 1024 * 1024;

    /// <summary>The line after which to begin: those up to it, inclusive, are counted and passed over. The default value is 0: with the first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public long StartAfterLine { get; init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value)); }

    /// <summary>Reads the lines one after another, as they are asked for. The stream is not closed.</summary>
    /// <param name="stream">The lines, as UTF-8.</param>
    /// <param name="name">Where the stream comes from, such as the name of a file: it becomes the <see cref="PortfolioDocument.Name"/>. The default value is null.</param>
    /// <param name="cancellationToken">Breaks off the reading, also where the stream itself does not heed it.</param>
    public IAsyncEnumerable<PortfolioDocument> ReadAsync(Stream stream, string? name = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadLinesAsync(stream, name, cancellationToken);
    }

    private async IAsyncEnumerable<PortfolioDocument> ReadLinesAsync(Stream stream, string? name, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var lines = new LineSplitter(stream, MaximumLineBytes);
        var told = 0L;
        for (var number = 1L; await lines.NextAsync(number > StartAfterLine, cancellationToken).ConfigureAwait(false); number++)
        {
            if (number <= StartAfterLine)
            {
                continue;
            }

            var line = lines.HandOut();
            var json = line is null ? default : line.Written[(number == 1 ? ByteOrderMark(line) : 0)..];
            if (!lines.IsTooLong && json.Span.Trim(" \t\r"u8).IsEmpty)
            {
                line?.Dispose();
                continue;
            }

            yield return new PortfolioDocument
            {
                Name = name,
                Line = number,
                Utf8Json = json,
                Bytes = lines.Taken - told,
                Problems = lines.IsTooLong ? [TooLong(number)] : [],
                Owner = line,
            };
            told = lines.Taken;
        }
    }

    private static int ByteOrderMark(PooledBuffer line) => line.Written.Span.StartsWith("\uFEFF"u8) ? 3 : 0;

    private Problem TooLong(long number)
    {
        var problems = new ProblemCollector(_texts);
        problems.Add(ProblemCodes.TooLarge, "", new TextArgument("most", FormattableString.Invariant($"{MaximumLineBytes}")));
        return problems.Found[0].OnLine(number);
    }
}
