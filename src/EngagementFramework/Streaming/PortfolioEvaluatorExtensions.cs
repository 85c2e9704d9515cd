using EngagementFramework.Assessments;

namespace EngagementFramework.Streaming;

/// <summary>Evaluates portfolios into the entries themselves.</summary>
public static class PortfolioEvaluatorExtensions
{
    /// <summary>Evaluates assessments from newline-delimited JSON, one a line.</summary>
    /// <inheritdoc cref="IPortfolioEvaluator.EvaluateAsync{T}(Stream, Func{PortfolioEntry, T}, PortfolioOptions?, CancellationToken)"/>
    public static IAsyncEnumerable<PortfolioEntry> EvaluateAsync(this IPortfolioEvaluator evaluator, Stream ndjson, PortfolioOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        return evaluator.EvaluateAsync(ndjson, static entry => entry, options, cancellationToken);
    }

    /// <summary>Evaluates assessments from documents that come from elsewhere.</summary>
    /// <inheritdoc cref="IPortfolioEvaluator.EvaluateAsync{T}(IAsyncEnumerable{PortfolioDocument}, Func{PortfolioEntry, T}, PortfolioOptions?, CancellationToken)"/>
    public static IAsyncEnumerable<PortfolioEntry> EvaluateAsync(this IPortfolioEvaluator evaluator, IAsyncEnumerable<PortfolioDocument> documents, PortfolioOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        return evaluator.EvaluateAsync(documents, static entry => entry, options, cancellationToken);
    }

    /// <summary>Evaluates assessments that a host has already.</summary>
    /// <inheritdoc cref="IPortfolioEvaluator.EvaluateAsync{T}(IAsyncEnumerable{Assessment}, Func{PortfolioEntry, T}, PortfolioOptions?, CancellationToken)"/>
    public static IAsyncEnumerable<PortfolioEntry> EvaluateAsync(this IPortfolioEvaluator evaluator, IAsyncEnumerable<Assessment> assessments, PortfolioOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(evaluator);
        return evaluator.EvaluateAsync(assessments, static entry => entry, options, cancellationToken);
    }
}
