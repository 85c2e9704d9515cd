using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Hosting;

namespace EngagementFramework.Tool.Portfolios;

/// <summary>Where a run writes its results.</summary>
internal interface IRunOutput : IAsyncDisposable
{
    /// <summary>Where it can be resumed if it breaks off; null where it cannot.</summary>
    string? KeptIn { get; }

    /// <summary>Writes bytes, whole.</summary>
    /// <exception cref="OutputException">That fails.</exception>
    Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation);

    /// <summary>Keeps what is written, and how far the inputs are read with it.</summary>
    /// <exception cref="OutputException">That fails.</exception>
    Task KeepAsync(InputPosition position, long bytesRead, RunTotals totals);

    /// <summary>Ends the output: only now it is there.</summary>
    /// <exception cref="OutputException">That fails.</exception>
    Task CompleteAsync(CancellationToken cancellation);

    /// <summary>Leaves nothing of it behind.</summary>
    Task DiscardAsync();
}
