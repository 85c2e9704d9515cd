using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Tests.Support;

namespace EngagementFramework.Tool.Tests.Portfolios;

/// <summary>What is wrong among the earlier results.</summary>
public class PortfolioBeforeTests
{
    private static readonly string Later = Repository.Sample("northwind-cloud-2027.json");
    private static readonly string Northwind = File.ReadAllText(Repository.Northwind);

    [Fact]
    public async Task What_is_wrong_with_one_earlier_document_is_told_with_its_place_and_the_rest_go_on()
    {
        using var folder = new TemporaryFolder();
        var line = SmallDocuments.Assessment.Replace('\n', ' ');
        var lines = folder.Write("lines.ndjson", $"{line}\n{{\n\n{line.Replace("governance/1", "governance/9", StringComparison.Ordinal)}\n");
        var expected = (await ToolRun.Of("portfolio", Later, "--before", Repository.Northwind)).Succeeded().Output;

        var run = await ToolRun.Of("portfolio", Later, "--before", folder["gone.json"], "--before", lines, "--before", Repository.Northwind);

        run.ExitCode.Should().Be(ExitCodes.InvalidInput);
        run.Output.Should().Be(expected).And.Contain("With an earlier result beside them: 1 of 1.");
        run.Error.Split('\n').Should().SatisfyRespectively(
            error => error.Should().StartWith($"{folder["gone.json"]}(1,1): error unreadable-file at : "),
            error => error.Should().StartWith($"{lines}(2,2): error malformed-json at : "),
            error => error.Should().StartWith($"{lines}(4,").And.Contain("error unknown-question at /responses/0/question: "),
            warning => warning.Should().StartWith($"{lines}(1,1): warning no-later-result at : "),
            end => end.Should().BeEmpty());
    }

    [Fact]
    public async Task Of_a_company_twice_before_the_first_counts_and_its_place_is_told()
    {
        using var folder = new TemporaryFolder();
        var twice = folder.Write("twice.json", Northwind.Replace("2026-11-23", "2026-12-01", StringComparison.Ordinal));
        var expected = (await ToolRun.Of("portfolio", Later, "--before", Repository.Northwind)).Succeeded().Output;

        var run = await ToolRun.Of("portfolio", Later, "--before", Repository.Northwind, "--before", twice);

        run.ExitCode.Should().Be(ExitCodes.InvalidInput);
        run.Output.Should().Be(expected);
        run.Error.Should().Be($"{twice}(1,1): error cannot-add-up at : The company 'northwind-cloud' comes twice in --before: {Repository.Northwind} has it on line 1, and that one counts. Leave one out.\n");
    }

    [Fact]
    public async Task Where_nothing_is_named_but_broken_earlier_ones_that_is_told_as_well()
    {
        using var folder = new TemporaryFolder();

        (await ToolRun.OfInput("", "portfolio", "-", "--ndjson", "--before", folder["gone.json"])).Failed(ExitCodes.InvalidInput).Should().SatisfyRespectively(
            error => error.Should().Contain("error unreadable-file"),
            error => error.Should().Contain("error no-match"));
    }
}
