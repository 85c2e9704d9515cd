using System.Runtime.CompilerServices;
using EngagementFramework.Assessments;
using EngagementFramework.Json;
using EngagementFramework.Problems;

namespace EngagementFramework.Streaming;

/// <summary>Evaluates portfolios by a reader and an evaluator. Immutable and thread-safe.</summary>
public sealed class PortfolioEvaluator : IPortfolioEvaluator
{
    private readonly AssessmentReader _reader;
    private readonly IAssessmentEvaluator _evaluator;

    /// <summary>The evaluator where it checks by the same cards and ladders as the reader, so that what was read needs no second check.</summary>
    private readonly AssessmentEvaluator? _afterReading;

    /// <summary>Makes an evaluator of portfolios.</summary>
    /// <param name="reader">Reads the assessments. Lines longer than its <see cref="DocumentReader{T}.MaximumBytes"/> are not read.</param>
    /// <param name="evaluator">Evaluates each. It is used by several threads at the same time.</param>
    public PortfolioEvaluator(AssessmentReader reader, IAssessmentEvaluator evaluator)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(evaluator);
        _reader = reader;
        _evaluator = evaluator;
        _afterReading = evaluator is AssessmentEvaluator own && own.ChecksAs(reader.Checks) ? own : null;
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<T> EvaluateAsync<T>(Stream ndjson, Func<PortfolioEntry, T> select, PortfolioOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ndjson);
        options = Checked(options);
        var lines = new NdjsonReader(_reader.Texts) { MaximumLineBytes = _reader.MaximumBytes, StartAfterLine = options.StartAfterLine };
        return EvaluateAsync(lines.ReadAsync(ndjson, cancellationToken: cancellationToken), select, options, cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<T> EvaluateAsync<T>(IAsyncEnumerable<PortfolioDocument> documents, Func<PortfolioEntry, T> select, PortfolioOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(select);
        options = Checked(options);
        return OrderedWork.SelectAsync(
            Intake.CountAsync(documents, cancellationToken),
            taken => select(Evaluated(taken.Read(_reader), options.Evaluation)),
            OrderedWork.Workers(options.DegreeOfParallelism),
            cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<T> EvaluateAsync<T>(IAsyncEnumerable<Assessment> assessments, Func<PortfolioEntry, T> select, PortfolioOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        ArgumentNullException.ThrowIfNull(select);
        options = Checked(options);
        return OrderedWork.SelectAsync(
            NumberAsync(assessments, options.StartAfterLine, cancellationToken),
            given => select(Evaluated(given, _evaluator, options.Evaluation)),
            OrderedWork.Workers(options.DegreeOfParallelism),
            cancellationToken);
    }

    private static PortfolioOptions Checked(PortfolioOptions? options)
    {
        options ??= new PortfolioOptions();
        ArgumentOutOfRangeException.ThrowIfNegative(options.DegreeOfParallelism);
        ArgumentOutOfRangeException.ThrowIfNegative(options.StartAfterLine);
        return options;
    }

    private static async IAsyncEnumerable<PortfolioEntry> NumberAsync(IAsyncEnumerable<Assessment> assessments, long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var number = 0L;
        await foreach (var assessment in assessments.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (++number > after)
            {
                yield return new PortfolioEntry { Line = number, Assessment = assessment };
            }
        }
    }

    private PortfolioEntry Evaluated(DocumentEntry<Assessment> read, EvaluationOptions options)
    {
        var entry = new PortfolioEntry
        {
            Name = read.Name,
            Line = read.Line,
            Bytes = read.Bytes,
            Assessment = read.Document,
            Problems = read.Problems,
            Warnings = read.Warnings,
        };
        if (read.Document is null)
        {
            return entry;
        }

        if (_afterReading is not null)
        {
            return entry with { Result = _afterReading.EvaluateChecked(read.Document, options) };
        }

        entry = Evaluated(entry, _evaluator, options);
        return entry with { Problems = entry.Problems.OnLine(entry.Line) };
    }

    private static PortfolioEntry Evaluated(PortfolioEntry entry, IAssessmentEvaluator evaluator, EvaluationOptions options)
    {
        try
        {
            return entry with { Result = evaluator.Evaluate(entry.Assessment!, options) };
        }
        catch (InvalidDocumentException exception)
        {
            return entry with { Problems = exception.Problems };
        }
    }
}
