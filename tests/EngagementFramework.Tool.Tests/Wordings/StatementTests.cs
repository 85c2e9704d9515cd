using EngagementFramework.Tool.Tests.Support;

namespace EngagementFramework.Tool.Tests.Wordings;

/// <summary>Every output that uses a pack says whose wording it is, under what licence, and that nobody reviewed it.</summary>
public class StatementTests
{
    private static readonly string[][] Verbs =
    [
        ["evaluate", Repository.Northwind, "--format", "text"],
        ["evaluate", Repository.Northwind, "--format", "markdown"],
        ["evaluate", Repository.Northwind, "--format", "json"],
        ["plan", Repository.Northwind, "--format", "text"],
        ["plan", Repository.Northwind, "--format", "markdown"],
        ["plan", Repository.Northwind, "--format", "json"],
        .. from format in (string[])["text", "markdown", "json"]
           select (string[])["compare", Repository.Northwind, Repository.Sample("northwind-cloud-2027.json"), "--format", format],
        ["cards", "--format", "text"],
        ["cards", "--format", "json"],
        .. from id in (string[])["1", "1.1", "level:3", "regular-process", "process-regular", "feature:low-leverage-sales-practices", "leverage"]
           from format in (string[])["text", "json"]
           select (string[])["show", id, "--format", format],
    ];

    public static TheoryData<string[]> Outputs() => new(Verbs);

    [Theory, MemberData(nameof(Outputs))]
    public async Task It_is_said_of_a_pack_that_nobody_reviewed(string[] args)
    {
        var output = await RunAsync(args, SamplePacks.Unreviewed());

        output.Should().Contain("Attributed to invented-house").And.Contain("Licensed by invented-house").And.Contain("Wording of invented-house");
        if (args[^1] == "json")
        {
            output.Should().Contain("\"wordings\": [").And.NotContain("reviewedBy");
        }
        else
        {
            output.Should().Contain("Not reviewed by anybody.");
        }
    }

    [Theory, MemberData(nameof(Outputs))]
    public async Task Who_reviewed_it_is_said_too(string[] args)
    {
        var output = await RunAsync(args, SamplePacks.Reviewed());

        output.Should().Contain("Attributed to invented-house").And.Contain("A. Reader").And.Contain("2026-11-20").And.NotContain("Not reviewed").And.NotContain("unreviewed-wording");
    }

    [Theory, MemberData(nameof(Outputs))]
    public async Task Nothing_is_said_where_no_pack_is_used(string[] args) =>
        (await ToolRun.Of(args)).Succeeded().Output.Should().NotContain("\"wordings\"").And.NotContain("Attribution").And.NotContain("Not reviewed").And.NotContain("Reviewed by");

    [Theory]
    [InlineData("text", "that nobody has reviewed")]
    [InlineData("markdown", "that nobody has reviewed")]
    [InlineData("json", "unreviewed-wording")]
    public async Task A_result_has_a_notice_of_it(string format, string notice) =>
        (await RunAsync(["evaluate", Repository.Northwind, "--format", format], SamplePacks.Unreviewed())).Should().Contain(notice);

    [Theory, MemberData(nameof(Outputs))]
    public async Task It_is_said_of_the_built_in_packs(string[] args) =>
        OneLine((await ToolRun.Of([.. args, "--language", "es"])).Succeeded()).Should().Contain("Traducción del proyecto EngagementFramework").And.Contain("MIT");

    private static async Task<string> RunAsync(string[] args, string pack)
    {
        using var folder = new TemporaryFolder();
        return OneLine((await ToolRun.Of([.. args, "--wording", folder.Write("pack.json", pack)])).Succeeded());
    }

    /// <summary>The output without its ends of lines: texts are broken where the screen ends.</summary>
    private static string OneLine(ToolRun run) => string.Join(' ', run.Output.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
