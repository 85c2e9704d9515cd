using System.Runtime.InteropServices;

namespace EngagementFramework.Tool.Hosting;

/// <summary>Ends the command on Ctrl+C: what is under way is told to stop, and given a moment to leave nothing half-written.</summary>
internal static class Interruption
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    public static async Task<int> RunAsync(Func<CancellationToken, Task<int>> run)
    {
        using var cancellation = new CancellationTokenSource();
        var interrupted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
        {
            context.Cancel = true;
            interrupted.TrySetResult();
        });

        // Reading from a terminal cannot be called back, so the work is on a thread that may be left behind.
        var work = Task.Run(() => run(cancellation.Token), CancellationToken.None);
        if (await Task.WhenAny(work, interrupted.Task) == work)
        {
            return await work;
        }

        await cancellation.CancelAsync();
        await Task.WhenAny(work, Task.Delay(Grace, CancellationToken.None));
        return ExitCodes.Interrupted;
    }
}
