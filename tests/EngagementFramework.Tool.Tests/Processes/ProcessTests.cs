using System.Diagnostics;
using System.Text;
using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Tests.Support;

namespace EngagementFramework.Tool.Tests.Processes;

/// <summary>The command as a process of its own, as users start it.</summary>
public class ProcessTests
{
    [Fact]
    public async Task Prints_what_it_prints_within_a_test()
    {
        using var process = Start(new() { ["TERM"] = "xterm-256color", ["NO_COLOR"] = null, ["LANG"] = "de_DE.UTF-8" }, "evaluate", Repository.Northwind);
        process.StandardInput.Close();
        using var output = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(output, TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        process.ExitCode.Should().Be(0);
        output.ToArray().Should().Equal((await ToolRun.Of("evaluate", Repository.Northwind)).Bytes);
    }

    [Fact]
    public async Task Reads_standard_input_and_tells_its_problems_on_standard_error()
    {
        using var process = Start([], "evaluate", "-");
        await process.StandardInput.WriteAsync(SmallDocuments.UnknownQuestion);
        process.StandardInput.Close();
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        process.ExitCode.Should().Be(ExitCodes.InvalidInput);
        error.Should().Be((await ToolRun.OfInput(SmallDocuments.UnknownQuestion, "evaluate", "-")).Error);
        (await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Should().BeEmpty();
    }

    [Fact]
    public async Task Wrong_usage_exits_with_2()
    {
        using var process = Start([], "evaluate", Repository.Northwind, "--as-of", "yesterday");
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        process.ExitCode.Should().Be(ExitCodes.WrongUsage);
    }

    [Fact]
    public async Task An_interrupt_exits_with_130_and_leaves_the_file_as_it_was()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no signals there.");
        using var folder = new TemporaryFolder();
        var file = folder.Write("out.txt", "as it was");
        using var process = Start([], "evaluate", "-", "--output", file);
        await process.StandardInput.WriteAsync("{");
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);

        // Until the handler is there the signal would end the process at once, with no code of ours.
        await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        process.ExitCode.Should().Be(ExitCodes.Interrupted);
        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Should().Be("as it was");
        folder.Names().Should().Equal("out.txt");
    }

    [Fact]
    public async Task A_full_device_is_one_line()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "There is no such device.");
        using var process = StartProcess([], "/bin/sh", "-c", "dotnet \"$0\" evaluate \"$1\" > /dev/full", Executable, Repository.Northwind);
        process.StandardInput.Close();
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        process.ExitCode.Should().Be(ExitCodes.InvalidInput);
        error.Should().StartWith("(stdout)(1,1): error unwritable-file at : ").And.EndWith("\n");
        error.Count(c => c == '\n').Should().Be(1);
    }

    [Theory]
    [InlineData("evaluate \"$1\" >&-", 1, "(stdout)(1,1): error unwritable-file at : The system says: Standard output is closed.\n")]
    [InlineData("--help >&-", 1, "(stdout)(1,1): error unwritable-file at : The system says: Standard output is closed.\n")]
    [InlineData("evaluate - <&-", 1, "(stdin)(1,1): error unreadable-file at : The system says: Standard input is closed.\n")]
    [InlineData("evaluate \"$1\" 2>&-", 0, "")]
    [InlineData("evaluate none.json 2>&-", 1, "")]
    [InlineData("evaluate --bogus 2>&-", 2, "")]
    [InlineData("evaluate none.json 2>/dev/full", 1, "")]
    [InlineData("evaluate --bogus 2>/dev/full", 2, "")]
    [InlineData("evaluate none.json >&- 2>&- <&-", 1, "")]
    [InlineData("evaluate \"$1\" --output /dev/null >&-", 0, "")]
    public async Task A_stream_that_is_closed_is_one_line_or_none(string line, int exitCode, string problems)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Whether a stream is closed can be seen on Linux.");
        using var process = StartProcess([], "/bin/sh", "-c", "exec dotnet \"$0\" " + line, Executable, Repository.Northwind);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await output;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        error.Should().Be(problems);
        process.ExitCode.Should().Be(exitCode);
    }

    [Fact]
    public async Task A_named_pipe_is_written_into()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such files there.");
        using var folder = new TemporaryFolder();
        using var process = StartProcess([], "/bin/sh", "-c", "mkfifo \"$2\" && { cat \"$2\" & dotnet \"$0\" evaluate \"$1\" --output \"$2\"; wait; test -p \"$2\"; }", Executable, Repository.Northwind, folder["pipe"]);
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        process.ExitCode.Should().Be(0);
        output.Should().Be((await ToolRun.Of("evaluate", Repository.Northwind)).Output);
        folder.Names().Should().Equal("pipe");
    }

    private static string Executable { get; } = Path.Combine(AppContext.BaseDirectory, "engagement.dll");

    private static Process Start(Dictionary<string, string?> environment, params string[] args) => StartProcess(environment, "dotnet", [Executable, .. args]);

    private static Process StartProcess(Dictionary<string, string?> environment, string file, params string[] args)
    {
        var start = new ProcessStartInfo(file, args)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
