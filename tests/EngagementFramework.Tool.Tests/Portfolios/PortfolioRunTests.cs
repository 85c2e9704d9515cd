using System.Globalization;
using CsvHelper;
using EngagementFramework.Json;
using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Tests.Support;

namespace EngagementFramework.Tool.Tests.Portfolios;

/// <summary>Many assessments in one run.</summary>
public class PortfolioRunTests
{
    private static readonly string Sample = Repository.Sample("portfolio.ndjson");

    [Fact]
    public async Task A_line_a_company_and_the_sums()
    {
        var run = await ToolRun.Of("evaluate", Sample);

        run.ExitCode.Should().Be(0);
        run.Error.Should().Be("engagement: evaluated 3 of 3\n");
        run.Output.Split('\n')[..4].Should().Equal(
            "Rated  Red flags  Lowest  Lower median  Holds until  Company",
            "  2/5          0       0             0   2027-04-14  harbour-maps  Harbour Maps",
            "  1/5          1      -1            -1            -  lantern-search  Lantern...",
            "  1/5          0       0             0            -  paper-kite-games  Paper...");
        run.Output.Should().Contain("15 questions, 6 asked, 4 answered, 4 rated.").And.NotContain("mean");
    }

    [Fact]
    public async Task Full_results_are_those_of_each_assessment_alone()
    {
        using var folder = new TemporaryFolder();
        var results = (await ToolRun.Of("evaluate", Sample, "--format", "ndjson", "--quiet")).Succeeded().Output.TrimEnd('\n').Split('\n');

        results.Should().HaveCount(3);
        foreach (var (line, i) in (await File.ReadAllLinesAsync(Sample, TestContext.Current.CancellationToken)).Select((line, i) => (line, i)))
        {
            var alone = (await ToolRun.Of("evaluate", folder.Write("one.json", line), "--format", "json")).Succeeded();
            new ResultReader().Read(results[i]).ValueOrThrow().Should().Be(new ResultReader().Read(alone.Bytes).ValueOrThrow());
        }
    }

    [Theory]
    [InlineData("text")]
    [InlineData("ndjson")]
    [InlineData("csv")]
    public async Task The_bytes_are_the_same_for_any_number_of_jobs(string format)
    {
        using var folder = new TemporaryFolder();
        var many = Many(folder, 200);
        var one = await ToolRun.Of("evaluate", many, "--format", format, "--jobs", "1");
        var four = await ToolRun.Of("evaluate", many, "--format", format, "--jobs", "4");

        one.Bytes.Should().NotBeEmpty().And.Equal(four.Bytes);
    }

    [Fact]
    public async Task A_bad_line_is_told_with_its_place_and_the_rest_go_on()
    {
        using var folder = new TemporaryFolder();
        var good = Line("a");
        var file = folder.Write("p.ndjson", $"{good}\n\n  {{bad\n{good.Replace("governance/1", "governance/9", StringComparison.Ordinal)}\n{Line("b")}");
        var run = await ToolRun.Of("evaluate", file, "--format", "ndjson");

        run.ExitCode.Should().Be(ExitCodes.InvalidInput);
        run.Error.Split('\n').Should().HaveCount(4);
        run.Error.Should().StartWith($"{file}(3,4): error malformed-json at : ").And.Contain($"\n{file}(4,").And.Contain("error unknown-question at /responses/0/question: ").And.EndWith("\nengagement: evaluated 2 of 4; 2 with problems\n");
        run.Output.TrimEnd('\n').Split('\n').Select(line => new ResultReader().Read(line).ValueOrThrow().Company.Id).Should().Equal("a", "b");
    }

    [Fact]
    public async Task Failing_fast_writes_no_file()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("p.ndjson", $"{Line("a")}\n{{\n{Line("b")}\n");
        var run = await ToolRun.Of("evaluate", file, "--format", "ndjson", "--fail-fast", "--output", folder["out.ndjson"]);

        run.ExitCode.Should().Be(ExitCodes.InvalidInput);
        folder.Names().Should().Equal("p.ndjson");
    }

    [Fact]
    public async Task A_folder_a_pattern_and_standard_input_give_what_they_hold()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["below"]);
        folder.Write("b.json", Line("b"));
        folder.Write("a.jsonl", Line("a1") + "\n" + Line("a2"));
        folder.Write(Path.Combine("below", "c.json"), Line("c"));
        folder.Write(".hidden.json", "{");
        folder.Write("notes.txt", "no assessment");

        (await Companies(folder.Path)).Should().Equal("a1", "a2", "b", "c");
        (await Companies(folder["**/*.json"])).Should().Equal("b", "c");
        (await Companies(folder["b.json"], folder["a.jsonl"])).Should().Equal("b", "a1", "a2");
        var input = await ToolRun.OfInput(Line("x") + "\r\n" + Line("y"), "evaluate", "-", "--ndjson", "--format", "ndjson", "--quiet");
        Ids(input).Should().Equal("x", "y");
        (await ToolRun.Of("evaluate", folder["**/*.xml"])).Failed(ExitCodes.InvalidInput).Should().ContainSingle().Which.Should().Contain("error no-match");
    }

    [Fact]
    public async Task A_table_is_read_back_by_a_reader_of_tables()
    {
        using var folder = new TemporaryFolder();
        var name = "=cmd|' /C calc'!A0, \\\"Ltd\\\"";
        var file = folder.Write("p.ndjson", Line("a").Replace("Acme Invented", name, StringComparison.Ordinal));
        var table = (await ToolRun.Of("evaluate", file, "--format", "csv", "--quiet")).Succeeded();

        table.Bytes.Should().StartWith(new byte[] { 0xEF, 0xBB, 0xBF });
        table.Output.Should().EndWith("\r\n");
        using var csv = new CsvReader(new StringReader(table.Output.TrimStart('\uFEFF')), CultureInfo.InvariantCulture);
        var rows = csv.GetRecords<dynamic>().Cast<IDictionary<string, object>>().ToList();
        rows.Should().HaveCount(5);
        rows[0]["name"].Should().Be("'=cmd|' /C calc'!A0, \"Ltd\"");
        rows[0]["question"].Should().Be("governance/1");
        rows[0]["level"].Should().Be("0");
        rows[0]["levelName"].Should().Be("Absent");
        rows[1]["status"].Should().Be("not-rated");
        rows[1]["reason"].Should().Be("not-asked");
        rows[1]["level"].Should().Be("");
        (await ToolRun.Of("evaluate", file, "--format", "csv", "--quiet", "--no-bom")).Succeeded().Bytes.Should().Equal(table.Bytes[3..]);
    }

    [Fact]
    public async Task The_page_has_the_columns_and_the_lines_that_are_printed()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "portfolio.md"), TestContext.Current.CancellationToken);
        var table = page[page.IndexOf("<!-- columns -->", StringComparison.Ordinal)..];
        var named = table.Split('\n').SkipWhile(line => !line.StartsWith('|')).TakeWhile(line => line.StartsWith('|')).Skip(2).SelectMany(row => row.Split('|')[1].Split(',')).Select(name => name.Trim(' ', '`'));
        var csv = (await ToolRun.Of("evaluate", Sample, "--format", "csv", "--no-bom", "--quiet")).Succeeded().Output;
        var text = (await ToolRun.Of("evaluate", Sample, "--quiet")).Succeeded().Output;

        named.Should().Equal(csv[..csv.IndexOf('\r', StringComparison.Ordinal)].Split(','));
        page.ReplaceLineEndings("\n").Should().Contain("```text\n" + string.Concat(text.Split('\n')[..4].Select(line => line + "\n")) + "```");
    }

    [Fact]
    public async Task What_is_there_is_replaced_only_by_what_is_complete()
    {
        using var folder = new TemporaryFolder();
        var (many, output) = (Many(folder, 50), folder.Write("out.ndjson", "as it was"));
        using var broken = new CancellationTokenSource();
        await broken.CancelAsync();

        (await ToolRun.With(Screen.Plain, "", ["evaluate", many, "--format", "ndjson", "--output", output], broken.Token)).ExitCode.Should().Be(ExitCodes.Interrupted);
        (await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken)).Should().Be("as it was");

        (await ToolRun.Of("evaluate", many, "--format", "ndjson", "--output", output, "--quiet")).Succeeded();
        (await File.ReadAllLinesAsync(output, TestContext.Current.CancellationToken)).Should().HaveCount(50);
        folder.Names().Should().Equal("many.ndjson", "out.ndjson");
    }

    [Fact]
    public async Task An_output_that_is_read_is_refused()
    {
        using var folder = new TemporaryFolder();
        var many = Many(folder, 2);

        (await ToolRun.Of("evaluate", folder.Path, "--format", "ndjson", "--output", many)).ExitCode.Should().NotBe(0);
        (await File.ReadAllLinesAsync(many, TestContext.Current.CancellationToken)).Should().HaveCount(2);
    }

    private static async Task<string[]> Companies(params string[] paths) =>
        Ids((await ToolRun.Of(["evaluate", .. paths, "--format", "ndjson", "--quiet"])).Succeeded());

    private static string[] Ids(ToolRun run) => [.. run.Output.TrimEnd('\n').Split('\n').Select(line => new ResultReader().Read(line).ValueOrThrow().Company.Id)];

    private static string Many(TemporaryFolder folder, int count) =>
        folder.Write("many.ndjson", string.Concat(Enumerable.Range(1, count).Select(i => Line(FormattableString.Invariant($"c{i}")) + "\n")));

    private static string Line(string company) => string.Concat(SmallDocuments.Assessment.Split('\n').Select(line => line.Trim())).Replace("acme-invented", company, StringComparison.Ordinal);

    [Theory]
    [InlineData("0")]
    [InlineData("x")]
    [InlineData("1.5")]
    [InlineData("3000000000")]
    public async Task A_number_of_jobs_that_is_none_is_told_in_a_sentence(string jobs)
    {
        var run = await ToolRun.Of("evaluate", Repository.Northwind, "--jobs", jobs);

        run.Failed(ExitCodes.WrongUsage)[0].Should().Be("engagement: --jobs takes a number from 1.");
    }
}
