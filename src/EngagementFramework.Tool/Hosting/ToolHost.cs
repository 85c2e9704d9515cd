using System.Text;
using Spectre.Console;

namespace EngagementFramework.Tool.Hosting;

/// <summary>Everything around the command that it reads from or writes to, files aside.</summary>
internal sealed record ToolHost
{
    public required Stream Input { get; init; }

    public required Stream Output { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>What the output goes to.</summary>
    public required Screen Screen { get; init; }

    /// <summary>Whether <see cref="Output"/> is a terminal.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>The terminal that <see cref="Error"/> goes to, where a bar can be drawn on it; null otherwise.</summary>
    public IAnsiConsole? ErrorTerminal { get; init; }

    /// <summary>Tells the time, by which progress is shown.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The encoding in which <see cref="Output"/> takes text; documents are written as UTF-8 in any case.</summary>
    public Encoding Encoding { get; init; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static ToolHost OfProcess()
    {
        var host = new ToolHost
        {
            Input = StandardStreams.Input(),
            Output = StandardStreams.Output(),
            Error = StandardStreams.Error(Plain(Console.OutputEncoding)),
            Screen = Screen.Plain,
            ErrorTerminal = Terminal(),
        };
        if (!StandardStreams.OutputIsOpen || Console.IsOutputRedirected)
        {
            return host;
        }

        // What looks for colours takes an empty NO_COLOR for one that is set.
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")))
        {
            Environment.SetEnvironmentVariable("NO_COLOR", null);
        }

        var utf8 = Console.OutputEncoding.CodePage == host.Encoding.CodePage;
        var capabilities = AnsiConsole.Profile.Capabilities;
        var colors = capabilities.Ansi && capabilities.ColorSystem != ColorSystem.NoColors ? capabilities.ColorSystem : (ColorSystem?)null;
        return host with
        {
            OutputIsTerminal = true,
            Screen = Screen.OfTerminal(Columns(), utf8, colors, Environment.GetEnvironmentVariable),
            Encoding = utf8 ? host.Encoding : Console.OutputEncoding,
        };
    }

    /// <summary>Writes bytes to the output, whole.</summary>
    /// <exception cref="OutputException">It takes nothing more.</exception>
    public async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        if (bytes.IsEmpty)
        {
            return;
        }

        try
        {
            await Output.WriteAsync(bytes, cancellation);
            await Output.FlushAsync(cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"The system says: {exception.Message}");
        }
    }

    private static IAnsiConsole? Terminal()
    {
        if (Console.IsErrorRedirected)
        {
            return null;
        }

        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return terminal.Profile.Capabilities is { Ansi: true, Interactive: true } && Environment.GetEnvironmentVariable("TERM") != "dumb" ? terminal : null;
    }

    private static Encoding Plain(Encoding encoding) => encoding is UTF8Encoding ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) : encoding;

    private static int Columns()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
