using Spectre.Console;
using Spectre.Console.Rendering;

namespace EngagementFramework.Tool.Portfolios;

/// <summary>Shows progress as a bar at the foot of a terminal, with what is told above it.</summary>
internal sealed class ProgressBar : IRunProgress
{
    private readonly IAnsiConsole _terminal;
    private readonly RunSpeed _speed;
    private readonly ProgressTask _task;

    private ProgressBar(IAnsiConsole terminal, RunSpeed speed, ProgressTask task)
    {
        (_terminal, _speed, _task) = (terminal, speed, task);
        _task.IsIndeterminate(speed.Fraction is null);
    }

    /// <summary>Does the work under a bar, which is gone in the end.</summary>
    public static Task<T> RunAsync<T>(IAnsiConsole terminal, RunSpeed speed, Func<IRunProgress, Task<T>> work) => terminal.Progress()
        .AutoClear(true)
        .Columns(new ProgressBarColumn(), new SpeedColumn(speed))
        .StartAsync(context => work(new ProgressBar(terminal, speed, context.AddTask("evaluate", maxValue: 1))));

    public void Show() => _task.Value = _speed.Fraction ?? 0;

    public void Tell(string line) => _terminal.WriteLine(line);

    private sealed class SpeedColumn(RunSpeed speed) : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) => new Text(speed.ToString());
    }
}
