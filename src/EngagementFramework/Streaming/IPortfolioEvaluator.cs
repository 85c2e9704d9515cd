using EngagementFramework.Assessments;

namespace EngagementFramework.Streaming;

/// <summary>
/// Evaluates portfolios of any size in little memory, on all processors. There is one entry for each assessment, in the order of the
/// input; one with something wrong with it has problems, and the rest go on. Nothing is taken in before entries are asked for, and
/// never more than a few assessments ahead of what the caller has taken: who is slow holds the reading back.
/// </summary>
/// <remarks>
/// What an input throws, and what <c>select</c> throws, reaches the caller after the entries before it. Where the caller stops early, or
/// cancels, nothing more is begun, and what is being worked on is waited for before the enumeration ends. While the caller works on an entry the
/// next ones may be taken in already: an input and a caller that share what cannot be shared (one database connection) must each have its own.
/// </remarks>
public interface IPortfolioEvaluator
{
    /// <summary>Evaluates assessments from newline-delimited JSON, one a line. Blank lines are counted and passed over. The stream is not closed.</summary>
    /// <typeparam name="T">What is made of an entry.</typeparam>
    /// <param name="ndjson">The lines, as UTF-8.</param>
    /// <param name="select">What is made of an entry, on the workers, several at a time. What it makes and the caller never gets is disposed of, if it is disposable.</param>
    /// <param name="options">How to evaluate. The default value is null: as <see cref="PortfolioOptions"/> has it.</param>
    /// <param name="cancellationToken">Breaks off, at any time.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number in the options is negative.</exception>
    IAsyncEnumerable<T> EvaluateAsync<T>(Stream ndjson, Func<PortfolioEntry, T> select, PortfolioOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Evaluates assessments from documents that come from elsewhere: the files of a folder, the lines of several files, the rows of a table. Each is disposed of when it has been read.</summary>
    /// <typeparam name="T">What is made of an entry.</typeparam>
    /// <param name="documents">The documents. They are asked for one at a time.</param>
    /// <param name="select">What is made of an entry, on the workers, several at a time. What it makes and the caller never gets is disposed of, if it is disposable.</param>
    /// <param name="options">How to evaluate; <see cref="PortfolioOptions.StartAfterLine"/> is not looked at, for lines may be those of several files. The default value is null: as <see cref="PortfolioOptions"/> has it.</param>
    /// <param name="cancellationToken">Breaks off, as soon as the input heeds it.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number in the options is negative.</exception>
    IAsyncEnumerable<T> EvaluateAsync<T>(IAsyncEnumerable<PortfolioDocument> documents, Func<PortfolioEntry, T> select, PortfolioOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Evaluates assessments that a host has already: from a database, for instance.</summary>
    /// <typeparam name="T">What is made of an entry.</typeparam>
    /// <param name="assessments">The assessments. They are asked for one at a time.</param>
    /// <param name="select">What is made of an entry, on the workers, several at a time. What it makes and the caller never gets is disposed of, if it is disposable.</param>
    /// <param name="options">How to evaluate. The default value is null: as <see cref="PortfolioOptions"/> has it.</param>
    /// <param name="cancellationToken">Breaks off, as soon as the input heeds it.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number in the options is negative.</exception>
    IAsyncEnumerable<T> EvaluateAsync<T>(IAsyncEnumerable<Assessment> assessments, Func<PortfolioEntry, T> select, PortfolioOptions? options = null, CancellationToken cancellationToken = default);
}
