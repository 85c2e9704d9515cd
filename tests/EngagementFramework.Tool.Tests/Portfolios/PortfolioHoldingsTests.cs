using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Tests.Support;

namespace EngagementFramework.Tool.Tests.Portfolios;

public class PortfolioHoldingsTests
{
    [Theory]
    [InlineData("company,weight\nacme-invented,12.5\nelsewhere,0.000001\n")]
    [InlineData("\uFEFFcompany,weight\r\nacme-invented,12.5\r\nelsewhere,0.000001")]
    [InlineData("note,Weight,COMPANY\n\"a, b\",12.50,acme-invented\n\n,0.000001,elsewhere\n")]
    public async Task Weights_are_read_by_the_names_of_columns(string table)
    {
        var run = (await RunAsync(table)).Run.Succeeded();

        run.Output.Should().Contain("Holdings: 2, of weight 12.500001. Assessed: 12.5 of that weight (99.9 %).").And.Contain("elsewhere (0.000001)");
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("company;weight\nacme-invented;1\n", 1)]
    [InlineData("company,share\nacme-invented,1\n", 1)]
    [InlineData("company,weight\nother,1\nacme-invented,much\n", 3)]
    [InlineData("company,weight\nacme-invented,0\n", 2)]
    [InlineData("company,weight\nacme-invented,-1\n", 2)]
    [InlineData("company,weight\nacme-invented,\n", 2)]
    [InlineData("company,weight\nacme-invented\n", 2)]
    [InlineData("company,weight\nacme-invented,\"1,5\"\n", 2)]
    [InlineData("company,weight\nacme-invented,1,5\n", 2)]
    [InlineData("company,weight\nacme-invented,0.0000001\n", 2)]
    [InlineData("company,weight\nacme-invented,+1\n", 2)]
    [InlineData("company\tweight\nacme-invented\t1\n", 1)]
    [InlineData("company,weight,Weight\nacme-invented,1,2\n", 1)]
    [InlineData("company,weight\nother,1\n\"acme-invented,2\nlast,3\n", 3)]
    [InlineData("company,weight\n\"acme\ninvented\",much\n", 2)]
    [InlineData("company,weight\nacme-invented,1e3\n", 2)]
    [InlineData("company,weight\n,1\n", 2)]
    [InlineData("company,weight\nacme-invented,1\nother,2\nacme-invented,3\n", 4)]
    public async Task What_is_wrong_is_told_at_its_line(string table, int line)
    {
        var (run, file) = await RunAsync(table);

        run.Failed(ExitCodes.InvalidInput).Should().ContainSingle().Which.Should().StartWith(FormattableString.Invariant($"{file}({line},1): error invalid-holdings at : "));
    }

    [Fact]
    public async Task A_table_in_another_encoding_is_told_at_its_line()
    {
        using var folder = new TemporaryFolder();
        var file = folder["holdings.csv"];
        await File.WriteAllBytesAsync(file, System.Text.Encoding.Latin1.GetBytes("company,weight\nacme-invented,1\nZürich AG,2\n"), TestContext.Current.CancellationToken);

        (await ToolRun.OfInput(SmallDocuments.Assessment, "portfolio", "-", "--holdings", file)).Failed(ExitCodes.InvalidInput)
            .Should().ContainSingle().Which.Should().StartWith($"{file}(3,1): error invalid-holdings at : ").And.Contain("CSV UTF-8");
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told() =>
        (await ToolRun.OfInput(SmallDocuments.Assessment, "portfolio", "-", "--holdings", "no-such-file.csv")).Failed(ExitCodes.InvalidInput)
            .Should().ContainSingle().Which.Should().Contain("error unreadable-file");

    public static TheoryData<string[]> Wrong() => new(
        ["portfolio"],
        ["portfolio", "-", "--mean", "average"],
        ["portfolio", "-", "--lapse-days", "-1"],
        ["portfolio", "-", "--silent-days", "x"],
        ["portfolio", "-", "--below", "low"],
        ["portfolio", "-", "--below", "99"],
        ["portfolio", "-", "--format", "xml"],
        ["portfolio", "-", "--as-of", "2026-13-01"],
        ["portfolio", "-", "--before"],
        ["portfolio", "-", "--holdings", "-"]);

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Wrong_usage_is_told(string[] args) =>
        (await ToolRun.OfInput(SmallDocuments.Assessment, args)).Failed(ExitCodes.WrongUsage)
            .Should().OnlyContain(line => line.StartsWith("engagement: ", StringComparison.Ordinal));

    private static async Task<(ToolRun Run, string File)> RunAsync(string table)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("holdings.csv", table);
        return (await ToolRun.OfInput(SmallDocuments.Assessment, "portfolio", "-", "--holdings", file), file);
    }
}
