using EngagementFramework.Assessments;

namespace EngagementFramework.Streaming;

/// <summary>How a portfolio is evaluated.</summary>
public sealed record PortfolioOptions
{
    /// <summary>How each assessment is evaluated. The default value is as of its own date, without the benefit of the doubt.</summary>
    public EvaluationOptions Evaluation { get; init; } = new();

    /// <summary>
    /// How many assessments are worked on at the same time, at most. The default value is 0: as many as there are processors. Up to four
    /// times as many are held in memory: those that wait for a worker, and those that wait to be taken by the caller.
    /// No result depends on it, nor the order.
    /// </summary>
    public int DegreeOfParallelism { get; init; }

    /// <summary>
    /// The line after which to begin, to go on where an earlier run ended: those up to it, inclusive, are counted and passed over. Of a
    /// sequence of assessments, it is the number of those that are passed over. The default value is 0: with the first.
    /// </summary>
    public long StartAfterLine { get; init; }
}
