using System.Globalization;
using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Tests.Support;

namespace EngagementFramework.Tool.Tests.Portfolios;

public class PortfolioTests
{
    private static readonly string Telecom = Repository.Sample("example-telecom.json");
    private static readonly string[] Sample = ["portfolio", Repository.Northwind, Telecom, "--holdings", Repository.Sample("holdings.csv"), "--lapse-days", "90", "--silent-days", "30"];

    [Fact]
    public async Task Two_companies_as_text() => Snapshot.Verify(this, (await ToolRun.Of(Sample)).Succeeded().Output);

    [Fact]
    public async Task Two_companies_as_markdown() => Snapshot.Verify(this, (await ToolRun.Of([.. Sample, "--format", "markdown"])).Succeeded().Output);

    [Fact]
    public async Task Two_companies_as_csv()
    {
        var table = (await ToolRun.Of([.. Sample, "--format", "csv"])).Succeeded().Output;

        table.Should().StartWith("\uFEFFframework,").And.EndWith("\r\n");
        Snapshot.Verify(this, table.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_company_as_json() => Snapshot.Verify(this, (await ToolRun.OfInput(SmallDocuments.Assessment, "portfolio", "-", "--format", "json", "--mean", "rated-levels")).Succeeded().Output);

    [Fact]
    public async Task Northwind_a_year_later() => Snapshot.Verify(
        this,
        (await ToolRun.Of("portfolio", Repository.Sample("northwind-cloud-2027.json"), "--before", Repository.Northwind)).Succeeded().Output);

    [Fact]
    public async Task Help() => Snapshot.Verify(this, (await ToolRun.Of("portfolio", "--help")).Succeeded().Output);

    [Fact]
    public async Task The_sums_are_those_of_the_rows_of_all_questions()
    {
        var rows = Rows((await ToolRun.Of("evaluate", Repository.Northwind, Telecom, "--format", "csv")).Output);
        var sums = Rows((await ToolRun.Of([.. Sample, "--format", "csv"])).Succeeded().Output);

        foreach (var (kind, column) in new[] { ("card", "card"), ("theme", "theme"), ("sector", "sector"), ("company", "company") })
        {
            var groups = rows.GroupBy(row => row[column]).ToDictionary(group => group.Key);
            foreach (var sum in sums.Where(row => row["group"] == kind && row["questions"] != "0"))
            {
                groups.Remove(sum["name"], out var group).Should().BeTrue();
                var levels = group!.Where(row => row["status"] == "rated").Select(row => int.Parse(row["level"], CultureInfo.InvariantCulture)).Order().ToArray();
                (sum["questions"], sum["rated"], sum["redFlags"], sum["lowest"], sum["lowerMedian"]).Should().Be((
                    Number(group!.Count()),
                    Number(levels.Length),
                    Number(group!.Count(row => row["redFlag"] == "true")),
                    Number(levels[0]),
                    Number(levels[(levels.Length - 1) / 2])));
                sum["notAnswered"].Should().Be(Number(group!.Count(row => row["reason"] == "not-answered")));
            }

            groups.Should().BeEmpty("every {0} has sums", kind);
        }
    }

    [Fact]
    public async Task Assessments_may_be_given_the_benefit_of_the_doubt_and_results_keep_theirs()
    {
        using var folder = new TemporaryFolder();
        (await ToolRun.Of("evaluate", Repository.Northwind, "--format", "json", "--output", folder["certain.json"])).Succeeded();
        (await ToolRun.Of("evaluate", Repository.Northwind, "--benefit-of-the-doubt", "--format", "json", "--output", folder["doubt.json"])).Succeeded();
        Task<ToolRun> Sums(string file, params string[] options) => ToolRun.Of(["portfolio", file, "--format", "csv", .. options]);

        var doubt = (await Sums(folder["doubt.json"])).Succeeded().Output;
        (await Sums(Repository.Northwind, "--benefit-of-the-doubt")).Succeeded().Output.Should().Be(doubt);
        (await Sums(Repository.Northwind)).Succeeded().Output.Should().NotBe(doubt);
        (await Sums(folder["certain.json"], "--benefit-of-the-doubt")).Succeeded().Output.Should().Be((await Sums(Repository.Northwind)).Output);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("markdown")]
    [InlineData("csv")]
    public async Task A_file_gets_what_standard_output_would(string format)
    {
        using var folder = new TemporaryFolder();
        var expected = (await ToolRun.Of([.. Sample, "--format", format])).Succeeded().Bytes;

        (await ToolRun.On(new Screen(44, Unicode: false, null), [.. Sample, "--format", format, "--output", folder["out"]])).Succeeded().Output.Should().BeEmpty();

        (await File.ReadAllBytesAsync(folder["out"], TestContext.Current.CancellationToken)).Should().Equal(expected);
    }

    [Fact]
    public async Task Results_that_were_stored_count_as_their_assessments_do_alone_and_mixed()
    {
        using var folder = new TemporaryFolder();
        (await ToolRun.Of("evaluate", Repository.Northwind, "--format", "json", "--output", folder["northwind.json"])).Succeeded();
        (await ToolRun.Of("evaluate", Repository.Northwind, Telecom, "--format", "ndjson", "--output", folder["both.ndjson"], "--quiet")).ExitCode.Should().Be(0);
        var expected = (await ToolRun.Of("portfolio", Repository.Northwind, Telecom, "--format", "json")).Succeeded().Output;

        (await ToolRun.Of("portfolio", folder["both.ndjson"], "--format", "json")).Succeeded().Output.Should().Be(expected);
        (await ToolRun.Of("portfolio", Telecom, folder["northwind.json"], "--format", "json")).Succeeded().Output.Should().Be(expected);
    }

    [Fact]
    public async Task A_company_that_comes_twice_is_told_of_at_its_line_and_counts_once()
    {
        using var folder = new TemporaryFolder();
        var line = SmallDocuments.Assessment.Replace('\n', ' ') + "\n";
        var file = folder.Write("twice.ndjson", line + "\n" + line);

        var run = await ToolRun.Of("portfolio", file, "--format", "csv");

        run.ExitCode.Should().Be(ExitCodes.InvalidInput);
        run.Error.Should().StartWith($"{file}(3,1): error cannot-add-up at : The company 'acme-invented' is there already, in {file} on line 1: it would count twice.").And.NotContain("Parameter").And.NotContain("   at ");
        Rows(run.Output)[0]["companies"].Should().Be("1");
    }

    [Fact]
    public async Task No_name_becomes_a_formula()
    {
        var document = SmallDocuments.Assessment.Replace("\"name\": \"Acme Invented\"", "\"name\": \"Acme Invented\", \"sector\": \"=1+1\"", StringComparison.Ordinal);

        (await ToolRun.OfInput(document, "portfolio", "-", "--format", "csv")).Succeeded().Output.Should().Contain(",sector,'=1+1,").And.NotContain(",=1+1");
    }

    [Fact]
    public async Task Silence_counts_from_the_day_of_asking_or_at_least_from_the_assessment()
    {
        var run = (await ToolRun.Of("portfolio", Repository.Northwind, "--as-of", "2027-01-01", "--silent-days", "30")).Succeeded();

        // Asked on an unknown day up to 23 November 2026, 39 days before.
        run.Output.Should().Contain("Silence\n").And.Contain("high-risk-customers-or-end-users/5: no answer for at least 39 days");
        (await ToolRun.Of("portfolio", Repository.Northwind, "--as-of", "2027-01-01", "--silent-days", "40")).Succeeded().Output.Should().NotContain("Silence\n");
    }

    [Fact]
    public async Task What_is_read_as_earlier_is_not_written_over()
    {
        using var folder = new TemporaryFolder();
        var earlier = folder.Write("earlier.json", SmallDocuments.Assessment);

        (await ToolRun.Of("portfolio", Repository.Northwind, "--before", folder.Path, "--output", earlier)).Failed(ExitCodes.WrongUsage)[0].Should().Contain("is one of the files that are read, and would be lost");

        (await File.ReadAllTextAsync(earlier, TestContext.Current.CancellationToken)).Should().Be(SmallDocuments.Assessment);
    }

    [Fact]
    public async Task The_page_lists_the_columns_and_shows_what_is_printed()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "portfolio-sums.md"), TestContext.Current.CancellationToken);
        var shown = page[..page.IndexOf("## In C#", StringComparison.Ordinal)].Split("```text\n")[1..].Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)]).ToArray();
        var printed = (await ToolRun.Of(Sample)).Succeeded().Output;

        (await Head()).Should().Equal(Names("<!-- columns -->"));
        (await Head("--rows", "alerts")).Should().Equal(Names("<!-- columns of alerts -->"));
        shown.Should().HaveCount(2);
        foreach (var text in shown)
        {
            printed.Should().Contain(text);
        }

        async Task<string[]> Head(params string[] options) => (await ToolRun.Of([.. Sample, "--format", "csv", .. options])).Succeeded().Output.TrimStart('\uFEFF').Split("\r\n")[0].Split(',');

        IEnumerable<string> Names(string mark)
        {
            var table = page[page.IndexOf(mark, StringComparison.Ordinal)..];
            return table[..table.IndexOf("\n\n", StringComparison.Ordinal)].Split('\n').Skip(3).SelectMany(row => row.Split('|')[1].Split(',')).Select(name => name.Trim().Trim('`'));
        }
    }

    private static Dictionary<string, string>[] Rows(string csv)
    {
        var lines = csv.TrimStart('\uFEFF').TrimEnd().Split("\r\n").Select(line => line.Split(',')).ToArray();
        lines.Should().OnlyContain(line => line.Length == lines[0].Length);
        return [.. lines[1..].Select(line => lines[0].Zip(line).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
