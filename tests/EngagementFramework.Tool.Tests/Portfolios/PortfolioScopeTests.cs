using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Tests.Support;

namespace EngagementFramework.Tool.Tests.Portfolios;

/// <summary>Of what the sums are: days, ladders, what is compared, and what is missing.</summary>
public class PortfolioScopeTests
{
    private static readonly string Telecom = Repository.Sample("example-telecom.json");
    private static readonly string Later = Repository.Sample("northwind-cloud-2027.json");
    private static readonly string Northwind = File.ReadAllText(Repository.Northwind);

    [Fact]
    public async Task Days_that_differ_are_told() => (await ToolRun.Of("portfolio", Later, Telecom)).Succeeded().Output
        .Should().StartWith("Evaluated as of different days, from 2026-11-23 to 2027-06-28.\n");

    [Fact]
    public async Task A_day_before_the_assessments_own_is_told() => (await ToolRun.Of("portfolio", Later, Telecom, "--as-of", "2026-12-01")).Succeeded().Output
        .Should().StartWith("Evaluated as of 2026-12-01.\nResults of a day before their assessment's own date, for which examples dated in\nbetween do not count: 1.\n");

    [Fact]
    public async Task What_is_wrong_is_left_out_and_the_report_says_so()
    {
        using var folder = new TemporaryFolder();
        var broken = folder.Write("broken.json", Northwind.Replace("2026-11-23", "2026-11-33", StringComparison.Ordinal));

        var run = await ToolRun.Of("portfolio", broken, Telecom, Telecom, "--format", "markdown");

        run.ExitCode.Should().Be(ExitCodes.InvalidInput);
        run.Output.Should().Contain("Left out, because something is wrong with them: 1.");
    }

    [Fact]
    public async Task An_earlier_result_that_does_not_fit_is_told_and_the_company_counts_all_the_same()
    {
        var expected = (await ToolRun.Of("portfolio", Repository.Northwind, Telecom)).Succeeded().Output;

        var run = await ToolRun.Of("portfolio", Repository.Northwind, Telecom, "--before", Later);

        run.ExitCode.Should().Be(ExitCodes.InvalidInput);
        run.Output.Should().Be(expected);
        run.Error.Should().StartWith($"{Later}(1,1): error cannot-add-up at : The earlier result of 'northwind-cloud' is of 2027-06-28, later than 2026-11-23.").And.NotContain("Parameter");
    }

    [Fact]
    public async Task A_company_that_is_no_longer_there_is_told_and_is_no_error()
    {
        var run = await ToolRun.Of("portfolio", Later, "--before", Repository.Northwind, "--before", Telecom);

        run.ExitCode.Should().Be(ExitCodes.Success);
        run.Error.Should().Be($"{Telecom}(1,1): warning no-later-result at : The company 'example-telecom' is in --before, and has no result now. If its id has changed, use one id for both.\n");
        run.Output.Should().Contain("With an earlier result beside them: 1 of 1.");
    }

    [Fact]
    public async Task Nothing_at_all_is_no_portfolio() =>
        (await ToolRun.OfInput("", "portfolio", "-", "--ndjson")).Failed(ExitCodes.InvalidInput).Should().ContainSingle().Which.Should().Contain("error no-match");

    [Fact]
    public async Task A_result_that_has_a_card_twice_is_refused()
    {
        using var folder = new TemporaryFolder();
        var result = System.Text.Json.Nodes.JsonNode.Parse((await ToolRun.Of("evaluate", Telecom, "--format", "json")).Succeeded().Output)!;
        var cards = result["cards"]!.AsArray();
        cards.Add(cards[0]!.DeepClone());

        (await ToolRun.Of("portfolio", folder.Write("twice.json", result.ToJsonString()))).Failed(ExitCodes.InvalidInput)
            .Should().ContainSingle().Which.Should().Contain("error cannot-add-up").And.Contain("'governance/1' twice, at /cards/0/questions/0 and at /cards/3/questions/0.");
    }

    [Fact]
    public async Task Results_by_an_own_ladder_stand_beside_those_by_the_built_in_one()
    {
        using var folder = new TemporaryFolder();
        (await ToolRun.Of("evaluate", Telecom, "--format", "json", "--output", folder["telecom.json"])).Succeeded();

        var run = (await ToolRun.Of(["portfolio", Repository.Sample("custom-window/assessment.json"), folder["telecom.json"], "--framework", Repository.Sample("custom-window/ladder.json"), "--format", "csv"])).Succeeded();

        run.Output.Split("\r\n").Where(row => row.Contains(",whole,", StringComparison.Ordinal)).Should().HaveCount(2).And.Contain(row => row.StartsWith("ohchr-b-tech,1.0,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Several_ladders_stand_beside_each_other_and_one_that_is_not_given_is_told_with_the_remedy()
    {
        using var folder = new TemporaryFolder();
        var ladder = Repository.Sample("custom-window/ladder.json");
        (await ToolRun.Of("evaluate", Repository.Paperboat, "--framework", Repository.Ladder, "--format", "json", "--output", folder["paperboat.json"])).Succeeded();
        var other = folder.Write("other.json", (await File.ReadAllTextAsync(ladder, TestContext.Current.CancellationToken)).Replace("\"1.0\"", "\"2.0\"", StringComparison.Ordinal));

        var all = (await ToolRun.Of("portfolio", folder["paperboat.json"], Telecom, "--framework", other, "--framework", Repository.Ladder, "--format", "csv")).Succeeded().Output;
        var one = await ToolRun.Of("portfolio", folder["paperboat.json"], Telecom, "--framework", other, "--format", "csv");

        all.Split("\r\n").Where(row => row.Contains(",whole,", StringComparison.Ordinal)).Select(row => row[..row.IndexOf(',', StringComparison.Ordinal)]).Should().Equal("example-two-year-ladder", "ohchr-b-tech");
        one.ExitCode.Should().Be(ExitCodes.InvalidInput);
        one.Error.Should().StartWith($"{folder["paperboat.json"]}(1,1): error cannot-add-up at : The ladder 'example-two-year-ladder 1.0', by which '").And.EndWith("is not in use. Give it with --framework, which may be given several times.\n");
    }

    [Theory]
    [InlineData(40)]
    [InlineData(66)]
    [InlineData(110)]
    public async Task Tables_fit_the_terminal_and_no_name_is_cut(int width)
    {
        var run = (await ToolRun.On(new Screen(width, Unicode: false, null), "portfolio", Repository.Northwind, Telecom, "--holdings", Repository.Sample("holdings.csv"), "--mean", "rated-levels", "--language", "fr")).Succeeded();

        run.Output.Split('\n').Should().OnlyContain(line => line.Length <= width);
        run.Output.Should().Contain("example-telecom").And.NotContain("...");
    }
}
