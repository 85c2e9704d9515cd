using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Hosting;

namespace EngagementFramework.Tool.Portfolios;

/// <summary>Passes results on as they come: to standard output, a device or a named pipe. Nothing can be taken back or resumed.</summary>
/// <param name="host">Brings standard output.</param>
/// <param name="device">The device or pipe, and its name; null for standard output.</param>
internal sealed class PassingOutput(ToolHost host, (FileStream Stream, string Path)? device) : IRunOutput
{
    public string? KeptIn => null;

    public async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        if (device is not { } opened)
        {
            await host.WriteAsync(bytes, cancellation);
            return;
        }

        try
        {
            await opened.Stream.WriteAsync(bytes, cancellation);
        }
        catch (Exception exception) when (FileMessages.IsAboutFile(exception))
        {
            throw new OutputException(FileMessages.Of(exception, opened.Path), opened.Path);
        }
    }

    public Task KeepAsync(InputPosition position, long bytesRead, RunTotals totals) => Task.CompletedTask;

    public Task CompleteAsync(CancellationToken cancellation) => Task.CompletedTask;

    public Task DiscardAsync() => Task.CompletedTask;

    public ValueTask DisposeAsync() => device?.Stream.DisposeAsync() ?? ValueTask.CompletedTask;
}
