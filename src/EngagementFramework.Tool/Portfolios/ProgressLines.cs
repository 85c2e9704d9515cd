namespace EngagementFramework.Tool.Portfolios;

/// <summary>Shows progress as a line now and then, where there is no terminal; with no speed, not at all.</summary>
internal sealed class ProgressLines(TextWriter error, RunSpeed? speed) : IRunProgress
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    private TimeSpan _next = Every;

    public void Show()
    {
        if (speed is not null && speed.Elapsed >= _next)
        {
            _next = speed.Elapsed + Every;
            Tell($"engagement: {speed}");
        }
    }

    public void Tell(string line)
    {
        error.Write(line + "\n");
        error.Flush();
    }
}
