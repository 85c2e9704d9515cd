using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Tests.Support;

namespace EngagementFramework.Tool.Tests.Evaluate;

public class EvaluateOutputTests
{
    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("markdown")]
    public async Task A_file_gets_what_standard_output_would(string format)
    {
        using var folder = new TemporaryFolder();
        var expected = (await ToolRun.Of("evaluate", Repository.Northwind, "--format", format)).Succeeded().Bytes;

        var run = await ToolRun.On(new Screen(44, Unicode: false, Spectre.Console.ColorSystem.Standard), "evaluate", Repository.Northwind, "--format", format, "--output", folder["out"]);

        run.Succeeded().Output.Should().BeEmpty();
        (await File.ReadAllBytesAsync(folder["out"], TestContext.Current.CancellationToken)).Should().Equal(expected);
        folder.Names().Should().Equal("out");
    }

    [Fact]
    public async Task An_existing_file_is_replaced()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("out.json", new string('x', 1_000_000));

        (await ToolRun.Of("evaluate", Repository.Northwind, "--output", file)).Succeeded();

        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Should().StartWith("Northwind Cloud\n").And.NotContain("xxx");
        folder.Names().Should().Equal("out.json");
    }

    [Fact]
    public async Task What_is_read_is_not_written_over()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("both.json", SmallDocuments.Assessment);
        var ladder = folder.Write("ladder.json", "as it was");
        string[] lines = [file, Path.Combine(folder["x"], "..", "both.json")];
        foreach (var output in lines)
        {
            (await ToolRun.Of("evaluate", file, "--format", "json", "--output", output)).Failed(ExitCodes.WrongUsage).Should().Contain(line => line.Contains("one of the files that are read", StringComparison.Ordinal));
        }

        (await ToolRun.Of("evaluate", file, "--framework", ladder, "--output", ladder)).Failed(ExitCodes.WrongUsage);

        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Should().Be(SmallDocuments.Assessment);
        (await File.ReadAllTextAsync(ladder, TestContext.Current.CancellationToken)).Should().Be("as it was");
    }

    [Fact]
    public async Task An_existing_file_is_kept_where_the_input_is_invalid()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("out.json", "as it was");

        (await ToolRun.OfInput(SmallDocuments.UnknownQuestion, "evaluate", "-", "--output", file)).Failed(ExitCodes.InvalidInput);

        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Should().Be("as it was");
        folder.Names().Should().Equal("out.json");
    }

    [Fact]
    public async Task An_existing_file_is_kept_where_the_run_is_interrupted()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("out.json", "as it was");

        var run = await ToolRun.With(Screen.Plain, SmallDocuments.Assessment, ["evaluate", "-", "--output", file], new CancellationToken(canceled: true));

        run.ExitCode.Should().Be(ExitCodes.Interrupted);
        run.Output.Should().BeEmpty();
        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Should().Be("as it was");
        folder.Names().Should().Equal("out.json");
    }

    [Fact]
    public async Task A_folder_cannot_be_written()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["inner"]);

        (await ToolRun.Of("evaluate", Repository.Northwind, "--output", folder["inner"])).Failed(ExitCodes.InvalidInput)
            .Should().Equal($"{folder["inner"]}(1,1): error unwritable-file at : This is a folder. Name a file.");
        folder.Names().Should().Equal("inner");
    }

    [Fact]
    public async Task A_file_in_a_missing_folder_cannot_be_written()
    {
        using var folder = new TemporaryFolder();

        (await ToolRun.Of("evaluate", Repository.Northwind, "--output", folder["none/out"])).Failed(ExitCodes.InvalidInput)
            .Should().Equal($"{folder["none/out"]}(1,1): error unwritable-file at : There is no such folder. Correct the path.");
        folder.Names().Should().BeEmpty();
    }

    [Fact]
    public async Task A_file_below_a_file_cannot_be_written()
    {
        using var folder = new TemporaryFolder();
        folder.Write("file", "as it was");

        (await ToolRun.Of("evaluate", Repository.Northwind, "--output", folder["file/out"])).Failed(ExitCodes.InvalidInput)
            .Should().ContainSingle().Which.Should().StartWith($"{folder["file/out"]}(1,1): error unwritable-file at : ");
        (await File.ReadAllTextAsync(folder["file"], TestContext.Current.CancellationToken)).Should().Be("as it was");
    }

    [Fact]
    public async Task A_link_stays_a_link()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege there.");
        using var folder = new TemporaryFolder();
        var file = folder.Write("file", "before");
        File.CreateSymbolicLink(folder["link"], file);

        (await ToolRun.Of("evaluate", Repository.Northwind, "--output", folder["link"])).Succeeded();

        new FileInfo(folder["link"]).LinkTarget.Should().Be(file);
        (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Should().StartWith("Northwind");
    }

    [Fact]
    public async Task A_device_is_written_to_and_not_replaced()
    {
        Assert.SkipUnless(File.Exists("/dev/null"), "There is no such device.");

        (await ToolRun.Of("evaluate", Repository.Northwind, "--output", "/dev/null")).Succeeded().Output.Should().BeEmpty();

        new FileInfo("/dev/null").Length.Should().Be(0);
    }

    [Fact]
    public async Task A_hyphen_is_standard_output() =>
        (await ToolRun.Of("evaluate", Repository.Northwind, "--output", "-")).Succeeded().Output.Should().StartWith("Northwind Cloud\n");
}
