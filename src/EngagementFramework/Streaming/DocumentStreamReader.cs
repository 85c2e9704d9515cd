using EngagementFramework.Json;

namespace EngagementFramework.Streaming;

/// <summary>
/// Reads many documents of one format in little memory, on all processors: the results of a portfolio, for instance, to add them up anew. There
/// is one entry for each document, in the order of the input; the same holds as for <see cref="IPortfolioEvaluator"/>. Immutable and thread-safe.
/// </summary>
/// <typeparam name="T">What a document is read as.</typeparam>
public sealed class DocumentStreamReader<T> where T : class
{
    private readonly DocumentReader<T> _reader;

    /// <summary>Makes a reader of many documents.</summary>
    /// <param name="reader">Reads each. Lines longer than its <see cref="DocumentReader{T}.MaximumBytes"/> are not read.</param>
    public DocumentStreamReader(DocumentReader<T> reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        _reader = reader;
    }

    /// <summary>How many documents are read at the same time, at most. The default value is 0: as many as there are processors.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int DegreeOfParallelism { get; init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value)); }

    /// <summary>Reads documents from newline-delimited JSON, one a line. Blank lines are counted and passed over. The stream is not closed.</summary>
    /// <param name="ndjson">The lines, as UTF-8.</param>
    /// <param name="cancellationToken">Breaks off, at any time.</param>
    public IAsyncEnumerable<DocumentEntry<T>> ReadAsync(Stream ndjson, CancellationToken cancellationToken = default) =>
        ReadAsync(ndjson, static entry => entry, cancellationToken);

    /// <summary>Reads documents from newline-delimited JSON, one a line, and makes something of each on the workers.</summary>
    /// <typeparam name="TOut">What is made of an entry.</typeparam>
    /// <param name="ndjson">The lines, as UTF-8.</param>
    /// <param name="select">What is made of an entry, several at a time. What it makes and the caller never gets is disposed of, if it is disposable.</param>
    /// <param name="cancellationToken">Breaks off, at any time.</param>
    public IAsyncEnumerable<TOut> ReadAsync<TOut>(Stream ndjson, Func<DocumentEntry<T>, TOut> select, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ndjson);
        return ReadAsync(new NdjsonReader(_reader.Texts) { MaximumLineBytes = _reader.MaximumBytes }.ReadAsync(ndjson, cancellationToken: cancellationToken), select, cancellationToken);
    }

    /// <summary>Reads documents that come from elsewhere, and makes something of each on the workers. Each is disposed of when it has been read.</summary>
    /// <typeparam name="TOut">What is made of an entry.</typeparam>
    /// <param name="documents">The documents. They are asked for one at a time.</param>
    /// <param name="select">What is made of an entry, several at a time. What it makes and the caller never gets is disposed of, if it is disposable.</param>
    /// <param name="cancellationToken">Breaks off, as soon as the input heeds it.</param>
    public IAsyncEnumerable<TOut> ReadAsync<TOut>(IAsyncEnumerable<PortfolioDocument> documents, Func<DocumentEntry<T>, TOut> select, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(select);
        return OrderedWork.SelectAsync(Intake.CountAsync(documents, cancellationToken), taken => select(taken.Read(_reader)), OrderedWork.Workers(DegreeOfParallelism), cancellationToken);
    }
}
