using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Tests.Support;

namespace EngagementFramework.Tool.Tests.Validate;

public class ValidateTests
{
    private static readonly string LadderWarning =
        $"{Repository.Ladder}(6,13): warning unlisted-stance at /levels: No level lists the stance 'asserts-legality', so that it falls to 'open' in silence. List it at the level that is meant.\n";

    private const string Late = """{ "format": "engagement-assessment/1", "company": { "id": "acme-invented", "name": "Acme Invented" }, "asOf": "2026-11-23", "responses": [ { "question": "governance/1", "stance": "no-practice", "receivedOn": "2026-11-24" } ] }""";

    [Fact]
    public async Task Documents_are_told_apart_by_their_format()
    {
        using var folder = new TemporaryFolder();
        var cards = folder.Write("cards.json", SmallDocuments.Pack);
        var result = folder.Write("result.json", (await ToolRun.Of("evaluate", Repository.Northwind, "--format", "json")).Succeeded().Output);

        var run = await ToolRun.Of("validate", Repository.Northwind, Repository.Ladder, cards, result);

        run.ExitCode.Should().Be(ExitCodes.Success);
        run.Error.Should().Be(LadderWarning);
        run.Output.Should().Be(
            $"{Repository.Northwind}: valid engagement-assessment/1\n{Repository.Ladder}: valid engagement-framework/1\n{cards}: valid engagement-cards/1\n{result}: valid engagement-result/1\n");
    }

    [Fact]
    public async Task The_problems_of_all_files_are_told_and_the_valid_ones_named()
    {
        using var folder = new TemporaryFolder();
        var (one, two) = (folder.Write("one.json", "{"), folder.Write("two.json", SmallDocuments.UnknownQuestion));

        var run = await ToolRun.Of("validate", one, Repository.Northwind, two, folder["none.json"]);

        run.ExitCode.Should().Be(ExitCodes.InvalidInput);
        run.Output.Should().Be($"{Repository.Northwind}: valid engagement-assessment/1\n");
        run.Error.TrimEnd('\n').Split('\n').Select(line => line[..line.IndexOf(" at ", StringComparison.Ordinal)]).Should().Equal(
            $"{one}(1,2): error malformed-json",
            $"{two}(6,19): error unknown-question",
            $"{two}(7,5): error missing-explanation",
            $"{folder["none.json"]}(1,1): error unreadable-file");
    }

    [Fact]
    public async Task Another_ladder_and_more_cards_are_heeded()
    {
        using var folder = new TemporaryFolder();
        var cards = folder.Write("first.json", SmallDocuments.Pack);

        var run = await ToolRun.Of("validate", Repository.Paperboat, "--framework", Repository.Ladder);
        (run.ExitCode, run.Output, run.Error).Should().Be((ExitCodes.Success, $"{Repository.Paperboat}: valid engagement-assessment/1\n", LadderWarning));
        (await ToolRun.OfInput(SmallDocuments.SecondPack, "validate", "-", "--cards", cards)).Succeeded().Output.Should().Be("(stdin): valid engagement-cards/1\n");
        (await ToolRun.OfInput(SmallDocuments.SecondPack, "validate", "-")).Failed(ExitCodes.InvalidInput);
    }

    [Fact]
    public async Task A_format_that_nobody_knows_is_told_at_its_place()
    {
        var lines = (await ToolRun.OfInput("\uFEFF{\n  \"a\": { \"format\": \"no\" },\n  \"é\": 1, \"format\": \"engagement-poem/1\"\n}", "validate", "-")).Failed(ExitCodes.InvalidInput);

        lines.Should().Equal("(stdin)(3,21): error unknown-value at /format: 'engagement-poem/1' is not allowed here. Use one of: engagement-assessment/1, engagement-framework/1, engagement-cards/1, engagement-wording/1, engagement-wording-fingerprints/1, engagement-result/1, engagement-plan/1, engagement-comparison/1, engagement-forecast/1, engagement-calendar/1, engagement-portfolio/1.");
    }

    [Theory]
    [InlineData("engagement-assessment/2")]
    [InlineData("engagement-framework/2")]
    [InlineData("engagement-cards/1.1")]
    [InlineData("engagement-wording/2")]
    [InlineData("engagement-result/2")]
    public async Task A_newer_format_is_told_as_such(string format) =>
        (await ToolRun.OfInput($$"""{ "format": "{{format}}" }""", "validate", "-")).Failed(ExitCodes.InvalidInput)
            .Should().ContainSingle().Which.Should().StartWith("(stdin)(1,13): error newer-format at /format: ");

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{ \"format\": 1 }")]
    [InlineData("{ \"format\": \"\\ud800\" }")]
    public async Task What_is_no_document_is_a_problem_and_no_accident(string text) =>
        (await ToolRun.OfInput(text, "validate", "-")).Failed(ExitCodes.InvalidInput)[0].Should().StartWith("(stdin)(1,");

    [Fact]
    public async Task Warnings_are_told_and_leave_a_document_valid()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("late.json", Late);

        var run = await ToolRun.Of("validate", file, Repository.Northwind);

        run.ExitCode.Should().Be(ExitCodes.Success);
        run.Output.Should().Be($"{file}: valid engagement-assessment/1\n{Repository.Northwind}: valid engagement-assessment/1\n");
        run.Error.Should().Be($"{file}(1,209): warning received-after-as-of at /responses/0/receivedOn: The response was received on 2026-11-24, after 2026-11-23, the last day that the assessment can know of. Correct one of the two.\n");
    }

    [Fact]
    public async Task Warnings_fail_where_that_is_asked_for()
    {
        var run = await ToolRun.OfInput(Late, "validate", "-", "--warnings-as-errors");

        run.ExitCode.Should().Be(ExitCodes.InvalidInput);
        run.Output.Should().Be("(stdin): valid engagement-assessment/1\n");
        run.Error.Should().StartWith("(stdin)(1,209): warning received-after-as-of");
        (await ToolRun.Of("validate", Repository.Northwind, "--warnings-as-errors")).Succeeded();
    }

    [Fact]
    public async Task The_ladder_and_the_cards_in_use_are_looked_through_too()
    {
        using var folder = new TemporaryFolder();
        var cards = folder.Write("cards.json", SmallDocuments.Pack.Replace("It matters.", "TBD", StringComparison.Ordinal));
        var ladder = folder.Write("ladder.json", (await File.ReadAllTextAsync(Repository.Ladder, TestContext.Current.CancellationToken)).Replace("\"redFlag\": true, ", "", StringComparison.Ordinal));

        var run = await ToolRun.Of("validate", Repository.Paperboat, "--framework", ladder, "--cards", cards);

        run.ExitCode.Should().Be(ExitCodes.Success);
        run.Error.TrimEnd('\n').Split('\n').Select(line => line[..line.IndexOf(" at ", StringComparison.Ordinal)]).Should().Equal(
            $"{ladder}(6,13): warning unlisted-stance",
            $"{ladder}(6,13): warning no-red-flag",
            $"{cards}(4,141): warning placeholder-text");
    }

    [Fact]
    public async Task To_evaluate_does_not_warn() => (await ToolRun.OfInput(Late, "evaluate", "-")).Succeeded().Output.Should().NotBeEmpty();
}
