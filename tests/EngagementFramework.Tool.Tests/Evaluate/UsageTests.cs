using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Tests.Support;

namespace EngagementFramework.Tool.Tests.Evaluate;

public class UsageTests
{
    public static TheoryData<string[]> Wrong() => new(
        ["evaluate"],
        ["evaluate", "a.json", "b.json", "--format", "json"],
        ["evaluate", "a.json", "b.json", "--format", "markdown"],
        ["evaluate", "--bogus"],
        ["evaluate", "--bogus", "a.json"],
        ["evaluate", "a.json", "--bogus"],
        ["evaluate", "a.json", "--format", "xml"],
        ["evaluate", "a.json", "--format"],
        ["evaluate", "a.json", "--output"],
        ["evaluate", "a.json", "--as-of"],
        ["evaluate", "a.json", "--as-of", "2026-11-31"],
        ["evaluate", "a.json", "--as-of", "2026-1-1"],
        ["evaluate", "a.json", "--as-of", "23.11.2026"],
        ["evaluate", "a.json", "--as-of", "2026-11-23 "],
        ["evaluate", "a.json", "--as-of", "2026-11"],
        ["evaluate", "a.json", "--as-of", ""],
        ["evaluate", "a.json", "--as-of", "2026-11-23", "--as-of", "2026-11-23"],
        ["evaluate", "-", "--cards", "-"],
        ["validate"],
        ["validate", "-", "-"],
        ["show"],
        ["cards", "governance"],
        ["schema", "card"],
        ["schema", "engagement-assessment/2"],
        ["schema", ""],
        ["schema", "cards", "result"],
        ["schema", "--output", "x.json"],
        ["cards", "--language"],
        ["cards", "--wording", "-", "--wording", "-"],
        ["validate", "a.json", "--language", "fr"],
        ["wording"],
        ["forecast", "a.json", "--months", "x"],
        ["frobnicate"],
        ["--bogus"]);

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Wrong_usage_is_told_on_standard_error(string[] args)
    {
        var lines = (await ToolRun.OfInput(SmallDocuments.Assessment, args)).Failed(ExitCodes.WrongUsage);

        lines.Should().HaveCountGreaterThan(1).And.OnlyContain(line => line.StartsWith("engagement: ", StringComparison.Ordinal));
        lines[^1].Should().EndWith("--help'");
    }

    [Theory]
    [InlineData("evaluate", "--bogus", "a.json")]
    [InlineData("evaluate", "a.json", "--bogus")]
    [InlineData("--bogus")]
    public async Task An_unknown_option_is_told_once(params string[] args) =>
        (await ToolRun.Of(args)).Failed(ExitCodes.WrongUsage).Should().HaveCount(2).And.HaveElementAt(0, "engagement: There is no option '--bogus'.");

    [Fact]
    public async Task A_file_whose_name_begins_with_a_hyphen_comes_after_two() =>
        (await ToolRun.Of("evaluate", "--", "-none.json")).Failed(ExitCodes.InvalidInput).Should().ContainSingle().Which.Should().StartWith("-none.json(1,1): error unreadable-file");

    [Fact]
    public async Task A_name_with_an_at_sign_is_a_name() =>
        (await ToolRun.Of("evaluate", "@none.json")).Failed(ExitCodes.InvalidInput).Should().ContainSingle().Which.Should().StartWith("@none.json(1,1): error unreadable-file");

    [Fact]
    public async Task Interruption_has_its_own_code() =>
        (await ToolRun.With(Screen.Plain, SmallDocuments.Assessment, ["evaluate", "-"], new CancellationToken(canceled: true))).ExitCode.Should().Be(ExitCodes.Interrupted);

    [Fact]
    public async Task Version_is_that_of_the_package() =>
        (await ToolRun.Of("--version")).Succeeded().Output.Should().MatchRegex(@"^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?\n$");

    [Fact]
    public async Task The_command_alone_prints_its_help() =>
        (await ToolRun.Of()).Succeeded().Output.Should().Be((await ToolRun.Of("--help")).Succeeded().Output).And.Contain("Examples:");

    [Fact]
    public async Task Help() => Snapshot.Verify(this, string.Concat(
        (await ToolRun.Of("--help")).Succeeded().Output,
        (await ToolRun.Of("evaluate", "--help")).Succeeded().Output,
        (await ToolRun.Of("validate", "--help")).Succeeded().Output,
        (await ToolRun.Of("cards", "--help")).Succeeded().Output,
        (await ToolRun.Of("plan", "--help")).Succeeded().Output,
        (await ToolRun.Of("new", "--help")).Succeeded().Output,
        (await ToolRun.Of("show", "--help")).Succeeded().Output,
        (await ToolRun.Of("schema", "--help")).Succeeded().Output,
        (await ToolRun.Of("wording", "list", "--help")).Succeeded().Output));
}
