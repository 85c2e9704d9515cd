using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Tests.Support;

namespace EngagementFramework.Tool.Tests.Evaluate;

public class EvaluateInputTests
{
    [Fact]
    public async Task Standard_input_is_read_for_a_hyphen()
    {
        var fromInput = await ToolRun.OfInput(await File.ReadAllTextAsync(Repository.Northwind, TestContext.Current.CancellationToken), "evaluate", "-");

        fromInput.Succeeded().Bytes.Should().Equal((await ToolRun.Of("evaluate", Repository.Northwind)).Succeeded().Bytes);
    }

    [Fact]
    public async Task Every_problem_has_its_line_and_standard_output_stays_empty()
    {
        var lines = (await ToolRun.OfInput(SmallDocuments.UnknownQuestion, "evaluate", "-")).Failed(ExitCodes.InvalidInput);

        lines.Should().HaveCount(2);
        lines[0].Should().StartWith("(stdin)(6,19): error unknown-question at /responses/0/question: There is no question 'governance/9'");
        lines[1].Should().StartWith("(stdin)(7,5): error missing-explanation at /responses/1: ");
    }

    [Fact]
    public async Task A_missing_file_is_one_line()
    {
        using var folder = new TemporaryFolder();

        (await ToolRun.Of("evaluate", folder["none.json"])).Failed(ExitCodes.InvalidInput)
            .Should().Equal($"{folder["none.json"]}(1,1): error unreadable-file at : There is no such file. Correct its name.");
    }

    [Fact]
    public async Task A_missing_folder_is_one_line()
    {
        using var folder = new TemporaryFolder();

        (await ToolRun.Of("evaluate", folder["none/none.json"])).Failed(ExitCodes.InvalidInput)
            .Should().Equal($"{folder["none/none.json"]}(1,1): error unreadable-file at : There is no such folder. Correct the path.");
    }

    [Fact]
    public async Task A_folder_with_nothing_to_evaluate_is_one_line()
    {
        using var folder = new TemporaryFolder();

        (await ToolRun.Of("evaluate", folder.Path)).Failed(ExitCodes.InvalidInput)
            .Should().Equal($"{folder.Path}(1,1): error no-match at : Nothing in this folder has a name that ends in .json, .ndjson, .jsonl, hidden files aside. Name another.");
    }

    [Fact]
    public async Task A_file_without_permission_is_one_line()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.UserName == "root", "Nothing is forbidden here.");
        using var folder = new TemporaryFolder();
        var file = folder.Write("secret.json", SmallDocuments.Assessment);
#pragma warning disable CA1416 // Skipped where it cannot be done.
        File.SetUnixFileMode(file, UnixFileMode.None);
#pragma warning restore CA1416

        (await ToolRun.Of("evaluate", file)).Failed(ExitCodes.InvalidInput).Should().ContainSingle().Which.Should().Contain("error unreadable-file at : Permission is denied.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public async Task An_impossible_name_is_one_line(string name) => (await ToolRun.Of("evaluate", name)).Failed(ExitCodes.InvalidInput)
        .Should().ContainSingle().Which.Should().Be($"{name.Replace("\0", "\\u0000", StringComparison.Ordinal)}(1,1): error unreadable-file at : This cannot be the name of a file. Correct it.");

    [Fact]
    public async Task Control_characters_of_the_input_are_written_out_in_problems()
    {
        var lines = (await ToolRun.OfInput("""{ "format": "engagement-assessment/1", "company": { "id": "c", "name": "C" }, "asOf": "2026-11-23", "responses": [], "a\r\nb\u001b[31m\u2028": 1 }""", "evaluate", "-")).Failed(ExitCodes.InvalidInput);

        lines.Should().NotBeEmpty();
        lines[0].Should().Contain(@"a\r\nb\u001b[31m\u2028");
        string.Concat(lines).Where(char.IsControl).Should().BeEmpty();
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    public async Task Control_characters_of_the_input_are_written_out_in_reports(string format)
    {
        var input = SmallDocuments.Assessment.Replace("Acme Invented", @"Acme\u001b[31m\u202e Invented\u0007", StringComparison.Ordinal);

        var output = (await ToolRun.OfInput(input, "evaluate", "-", "--format", format)).Succeeded().Output;

        output.Should().Contain("u001b").And.Contain("u202e").And.Contain("u0007");
        output.Where(c => (char.IsControl(c) && c != '\n') || c == '\u202e').Should().BeEmpty();
    }

    [Fact]
    public async Task Problems_of_cards_and_framework_carry_the_names_of_their_files()
    {
        using var folder = new TemporaryFolder();
        var ladder = folder.Write("ladder.json", "[]");
        var cards = folder.Write("cards.json", SmallDocuments.SecondPack);

        var lines = (await ToolRun.Of("evaluate", Repository.Northwind, "--framework", ladder, "--cards", cards)).Failed(ExitCodes.InvalidInput);

        lines.Should().HaveCount(2);
        lines[0].Should().StartWith($"{ladder}(1,1): error ");
        lines[1].Should().StartWith($"{cards}(3,").And.Contain("error unknown-feature at /cards/0/feature: ");
    }

    [Fact]
    public async Task Packs_come_in_the_order_in_which_they_are_given()
    {
        using var folder = new TemporaryFolder();
        var (first, second) = (folder.Write("first.json", SmallDocuments.Pack), folder.Write("second.json", SmallDocuments.SecondPack));
        var input = SmallDocuments.Assessment.Replace("governance/1", "scraping-of-faces/1", StringComparison.Ordinal);

        var output = (await ToolRun.OfInput(input, "evaluate", "-", "--cards", first, "--cards", second)).Succeeded().Output;

        output.Should().Contain("░░░░░  0 Absent      scraping-of-faces/1").And.Contain("Does anybody agree?");
        (await ToolRun.OfInput(input, "evaluate", "-", "--cards", second, "--cards", first)).ExitCode.Should().Be(ExitCodes.InvalidInput);
    }

    [Fact]
    public async Task An_assessment_pinned_to_another_framework_is_a_problem() =>
        (await ToolRun.Of("evaluate", Repository.Paperboat)).Failed(ExitCodes.InvalidInput)[0]
            .Should().StartWith($"{Repository.Paperboat}(3,16): error other-framework at /framework: ");
}
