using System.Runtime.CompilerServices;
using System.Threading.Tasks.Dataflow;
using EngagementFramework.Assessments;
using EngagementFramework.Json;
using EngagementFramework.Problems;
using EngagementFramework.Streaming;
using EngagementFramework.Tool.Documents;

namespace EngagementFramework.Tool.Portfolios;

/// <summary>Reads results, and evaluates the assessments among them. They are told apart by the format that they name.</summary>
/// <param name="instrument">The cards and the ladder in use.</param>
/// <param name="options">How assessments are evaluated.</param>
/// <param name="problems">Where it is put on record what is wrong.</param>
internal sealed class ResultInputs(Instrument instrument, EvaluationOptions options, ProblemLog problems)
{
    private readonly AssessmentReader _assessments = new(instrument.Catalog, instrument.Frameworks);
    private readonly AssessmentEvaluator _evaluator = new(instrument.Catalog, instrument.Frameworks, instrument.Texts);
    private readonly ResultReader _results = new();

    /// <summary>How many documents something is wrong with, so far.</summary>
    public int Wrong { get; private set; }

    /// <summary>The results, in order. They are read and evaluated on all processors.</summary>
    public async IAsyncEnumerable<FoundResult> ReadAsync(AssessmentInputs inputs, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var work = new TransformBlock<PortfolioDocument, Reading>(Read, new ExecutionDataflowBlockOptions
        {
            BoundedCapacity = 8 * Environment.ProcessorCount,
            CancellationToken = stop.Token,
            MaxDegreeOfParallelism = Environment.ProcessorCount,
        });
        var sending = SendAsync(inputs.ReadAsync(_assessments.MaximumBytes, cancellation: stop.Token), work, stop.Token);
        try
        {
            await foreach (var (name, line, result, found) in work.ReceiveAllAsync(cancellation))
            {
                problems.Add(name, found);
                if (result is not null)
                {
                    yield return new FoundResult(result, name, line);
                }
                else
                {
                    Wrong++;
                }
            }

            await Task.WhenAll(sending, work.Completion);
        }
        finally
        {
            await stop.CancelAsync();
            await sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task SendAsync(IAsyncEnumerable<PortfolioDocument> documents, ITargetBlock<PortfolioDocument> work, CancellationToken cancellation)
    {
        try
        {
            await foreach (var document in documents)
            {
                // It takes none in any more where it has failed, which is told by it.
                if (!await work.SendAsync(document, cancellation))
                {
                    return;
                }
            }

            work.Complete();
        }
        catch (Exception exception)
        {
            work.Fault(exception);
            throw;
        }
    }

    private Reading Read(PortfolioDocument document)
    {
        using var disposed = document;
        if (document.Problems.Count > 0)
        {
            return new Reading(document.Name!, document.Line, null, document.Problems);
        }

        if (FormatMember.Find(document.Utf8Json.Span)?.Kind == "engagement-result")
        {
            var (result, found) = Read(_results, document);
            return new Reading(document.Name!, document.Line, result, found);
        }

        var (assessment, wrong) = Read(_assessments, document);
        return new Reading(document.Name!, document.Line, assessment is null ? null : _evaluator.Evaluate(assessment, options), wrong);
    }

    private static (T? Document, IReadOnlyList<Problem> Problems) Read<T>(DocumentReader<T> reader, PortfolioDocument document)
        where T : class
    {
        var read = reader.Read(document.Utf8Json.Span);
        return (read.Value, [.. read.Problems.Select(problem => problem with { Line = (int)Math.Min((problem.Line ?? 1) + document.Line - 1, int.MaxValue) })]);
    }

    private sealed record Reading(string Name, long Line, AssessmentResult? Result, IReadOnlyList<Problem> Problems);
}
