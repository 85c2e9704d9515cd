using System.Runtime.CompilerServices;

namespace EngagementFramework.Streaming;

/// <summary>Works on the items of a sequence several at a time, and gives what comes of them in the order of the sequence.</summary>
internal static class OrderedWork
{
    /// <summary>How many items there are in flight for each worker, at most: taken in, and not yet given to the caller.</summary>
    public const int InFlightPerWorker = 8;

    /// <summary>
    /// How long what is done may wait for more of it to be done. It is bounded, since the work may itself wait for what the caller does with
    /// what came before.
    /// </summary>
    public static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(10);

    /// <summary>How many workers there are; as many as processors for 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static int Workers(int degreeOfParallelism)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(degreeOfParallelism);
        return degreeOfParallelism == 0 ? Environment.ProcessorCount : degreeOfParallelism;
    }

    /// <summary>
    /// Works on the items. Each is disposed of once it has been worked on, or never will be, and so is what came of it and was not given to
    /// the caller, where they are disposable. When the enumeration ends, in whatever way, nothing is at work any more.
    /// </summary>
    public static async IAsyncEnumerable<TOut> SelectAsync<TIn, TOut>(
        IAsyncEnumerable<TIn> source, Func<TIn, TOut> work, int workers, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var run = new OrderedRun<TIn, TOut>(source, work, workers, cancellationToken);
        await using (run.ConfigureAwait(false))
        {
            while (await run.NextAsync().ConfigureAwait(false) is { } next)
            {
                yield return next.Result;
            }
        }
    }
}
