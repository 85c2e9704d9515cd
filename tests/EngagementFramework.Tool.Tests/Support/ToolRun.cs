using System.Text;
using EngagementFramework.Tool.Commands;
using EngagementFramework.Tool.Hosting;

namespace EngagementFramework.Tool.Tests.Support;

/// <summary>What came of a run of the command within the test.</summary>
internal sealed record ToolRun(int ExitCode, byte[] Bytes, string Error)
{
    public string Output => Encoding.UTF8.GetString(Bytes);

    public static Task<ToolRun> Of(params string[] args) => With(Screen.Plain, "", args);

    public static Task<ToolRun> OfInput(string input, params string[] args) => With(Screen.Plain, input, args);

    public static Task<ToolRun> On(Screen screen, params string[] args) => With(screen, "", args);

    public static async Task<ToolRun> With(Screen screen, string input, string[] args, CancellationToken? cancellation = null)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var host = new ToolHost
        {
            Input = new MemoryStream(Encoding.UTF8.GetBytes(input)),
            Output = output,
            Error = error,
            Screen = screen,
        };
        var exitCode = await EngagementCommand.RunAsync(args, host, cancellation ?? TestContext.Current.CancellationToken);
        return new ToolRun(exitCode, output.ToArray(), error.ToString());
    }

    /// <summary>Asserts that the run succeeded, and returns it.</summary>
    public ToolRun Succeeded()
    {
        Error.Should().BeEmpty();
        ExitCode.Should().Be(0);
        return this;
    }

    /// <summary>Asserts that the run failed with the code and printed nothing, and returns its lines on standard error.</summary>
    public string[] Failed(int exitCode)
    {
        ExitCode.Should().Be(exitCode);
        Output.Should().BeEmpty();
        Error.Should().EndWith("\n");
        return Error.TrimEnd('\n').Split('\n');
    }
}
