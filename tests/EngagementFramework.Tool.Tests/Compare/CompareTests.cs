using System.Text.Json;
using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Tests.Support;

namespace EngagementFramework.Tool.Tests.Compare;

public class CompareTests
{
    private static readonly string Later = Repository.Sample("northwind-cloud-2027.json");

    [Fact]
    public async Task Northwind_as_text() => Snapshot.Verify(this, (await ToolRun.Of("compare", Repository.Northwind, Later)).Succeeded().Output);

    [Fact]
    public async Task Northwind_on_a_narrow_terminal_in_French() => Snapshot.Verify(
        this,
        (await ToolRun.On(Screen.OfTerminal(50, utf8: true, null, name => name == "TERM" ? "dumb" : null), "compare", Repository.Northwind, Later, "--language", "fr")).Succeeded().Output);

    [Fact]
    public async Task What_time_alone_will_do() =>
        Snapshot.Verify(this, (await ToolRun.Of("compare", Repository.Northwind, Repository.Northwind, "--as-of", "2027-03-31")).Succeeded().Output);

    [Fact]
    public async Task Two_ladders_that_cannot_be_compared()
    {
        using var folder = new TemporaryFolder();
        var text = await File.ReadAllTextAsync(Repository.Paperboat, TestContext.Current.CancellationToken);
        var old = folder.Write("old.json", SmallDocuments.Assessment.Replace("\"acme-invented\"", $"\"{Id(text)}\"", StringComparison.Ordinal).Replace("2026-11-23", "2026-01-31", StringComparison.Ordinal));

        var run = (await ToolRun.Of("compare", old, Repository.Paperboat, "--framework", Repository.Ladder, "--old-framework", folder.Write("ladder.json", await LadderAsync("older", "1")))).Succeeded();

        run.Output.Should().Contain("Not comparable").And.Contain("Another ladder").And.NotContain("Levels then and now");
    }

    [Fact]
    public async Task The_page_shows_what_the_command_prints()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "compare.md"), TestContext.Current.CancellationToken);
        var block = page.Split("```text\n")[1].Split("\n```")[0];

        block.Should().Contain("governance/1");
        (await ToolRun.Of("compare", Repository.Northwind, Later)).Succeeded().Output.Should().Contain($"\n\n{block}\n\n");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("markdown")]
    public async Task A_file_gets_what_standard_output_would_and_replaces_another(string format)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("out", "before");
        var expected = (await ToolRun.Of("compare", Repository.Northwind, Later, "--format", format)).Succeeded().Bytes;

        (await ToolRun.On(new Screen(44, Unicode: false, null), "compare", Repository.Northwind, Later, "--format", format, "--output", file)).Succeeded().Output.Should().BeEmpty();

        (await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)).Should().Equal(expected);
        folder.Names().Should().Equal("out");
    }

    [Theory]
    [InlineData("-", null)]
    [InlineData(null, "-")]
    public async Task One_of_the_two_comes_from_standard_input(string? old, string? @new)
    {
        var input = await File.ReadAllTextAsync(old is null ? Later : Repository.Northwind, TestContext.Current.CancellationToken);

        (await ToolRun.OfInput(input, "compare", old ?? Repository.Northwind, @new ?? Later)).Succeeded().Bytes.Should().Equal((await ToolRun.Of("compare", Repository.Northwind, Later)).Bytes);
    }

    [Fact]
    public async Task Both_from_standard_input_is_wrong_usage() =>
        (await ToolRun.Of("compare", "-", "-")).Failed(ExitCodes.WrongUsage)[0].Should().Be("engagement: Standard input ('-') can be read once only.");

    [Fact]
    public async Task Dates_the_wrong_way_round_are_wrong_usage() =>
        (await ToolRun.Of("compare", Repository.Northwind, Later, "--old-as-of", "2027-01-01", "--as-of", "2026-12-31")).Failed(ExitCodes.WrongUsage)[0]
            .Should().Be("engagement: --as-of is the date of NEW, and must not be before --old-as-of.");

    [Fact]
    public async Task An_output_that_is_an_input_is_wrong_usage()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("new.json", SmallDocuments.Assessment);

        (await ToolRun.Of("compare", Repository.Northwind, file, "--output", file)).Failed(ExitCodes.WrongUsage)[0].Should().Contain("is one of the files that are read");
    }

    [Fact]
    public async Task What_is_wrong_with_either_file_is_told_under_its_name()
    {
        using var folder = new TemporaryFolder();
        var bad = folder.Write("bad.json", SmallDocuments.UnknownQuestion);

        var lines = (await ToolRun.OfInput("{", "compare", bad, "-")).Failed(ExitCodes.InvalidInput);

        lines.Should().HaveCount(3);
        lines[0].Should().StartWith($"{bad}(6,19): error unknown-question at /responses/0/question: ");
        lines[1].Should().StartWith($"{bad}(7,5): error missing-explanation at /responses/1: ");
        lines[2].Should().StartWith("(stdin)(1,2): error malformed-json at : ");
    }

    [Fact]
    public async Task One_report_behind_several_items_and_questions_is_said_once_with_all_that_it_serves()
    {
        const string Report = """
            {
              "format": "engagement-assessment/1", "company": { "id": "acme", "name": "Acme" }, "asOf": "2026-11-23",
              "sources": [ { "id": "s1", "title": "The report", "publisher": "company", "public": true } ],
              "evidence": [
                { "id": "e1", "statement": "A.", "examples": [ { "date": "2026-05", "description": "The report of 2026", "citations": [ { "source": "s1", "locator": "p. 1" } ] } ] },
                { "id": "e2", "statement": "B.", "examples": [ { "date": "2026-05", "description": " The report of 2026 ", "citations": [ { "source": "s1", "locator": "p. 2" } ] }, { "date": "2026-06", "description": "Another" } ] } ],
              "responses": [ RESPONSES ]
            }
            """;
        const string Use = "\"evidence\": [ { \"item\": \"e1\", \"shows\": [ \"process-described\", \"process-regular\" ] }, { \"item\": \"e2\", \"shows\": [ \"process-described\", \"actions-assigned\", \"actions-resourced\" ] } ]";
        using var folder = new TemporaryFolder();
        var earlier = folder.Write("earlier.json", Report.Replace("RESPONSES", "", StringComparison.Ordinal));
        var later = folder.Write("later.json", Report.Replace("RESPONSES", $$"""{ "question": "governance/1", "stance": "describes-practice", {{Use}} }, { "question": "governance/2", "stance": "describes-practice", {{Use}} }""", StringComparison.Ordinal));

        var text = (await ToolRun.On(new Screen(400, Unicode: false, null), "compare", earlier, later)).Succeeded().Output;
        var markdown = (await ToolRun.Of("compare", earlier, later, "--format", "markdown")).Succeeded().Output;

        text.Split('\n').Where(line => line.Contains("/1", StringComparison.Ordinal) && line.Contains('*', StringComparison.Ordinal)).Select(line => line.Trim()).Should().Equal(
            "* e1/1, e2/1 (2026-05): The report of 2026. It counts for Regular process, Assignment and resources.",
            "* e1/1, e2/1, e2/2: as above");
        text.Should().Contain("* e2/2 (2026-06): Another. It counts for Regular process, Assignment and resources.");
        markdown.Split("e1/1, e2/1 (2026-05): The report of 2026. (The report, p. 1; The report, p. 2) It counts for Regular process, Assignment and resources.").Should().HaveCount(3, "each question stands for itself");
    }

    [Fact]
    public async Task Swapped_files_are_told() =>
        (await ToolRun.Of("compare", Later, Repository.Northwind)).Failed(ExitCodes.InvalidInput).Should().ContainSingle()
            .Which.Should().StartWith($"{Repository.Northwind}(5,11): error out-of-order at /asOf: ");

    [Fact]
    public async Task A_date_before_the_old_assessment_s_own_is_told() =>
        (await ToolRun.Of("compare", Repository.Northwind, Later, "--as-of", "2026-01-01")).Failed(ExitCodes.InvalidInput).Should().ContainSingle()
            .Which.Should().StartWith($"{Later}(5,11): error out-of-order at /asOf: ");

    [Fact]
    public async Task Problems_are_in_English_whatever_the_language() =>
        (await ToolRun.Of("compare", Later, Repository.Northwind, "--language", "fr")).Failed(ExitCodes.InvalidInput).Should().ContainSingle().Which.Should().EndWith("Give the earlier assessment first, and evaluate it first.");

    [Fact]
    public async Task A_comparison_in_json_is_valid()
    {
        using var folder = new TemporaryFolder();
        var file = folder["comparison.json"];
        (await ToolRun.Of("compare", Repository.Northwind, Later, "--format", "json", "--output", file)).Succeeded();

        (await ToolRun.Of("validate", file)).Succeeded().Output.Should().Be($"{file}: valid engagement-comparison/1\n");
    }

    [Fact]
    public async Task Another_company_is_told()
    {
        using var folder = new TemporaryFolder();
        var other = folder.Write("other.json", SmallDocuments.Assessment.Replace("2026-11-23", "2027-11-23", StringComparison.Ordinal));

        (await ToolRun.Of("compare", Repository.Northwind, other)).Failed(ExitCodes.InvalidInput).Should().ContainSingle()
            .Which.Should().StartWith($"{other}(3,22): error other-company at /company/id: ");
    }

    [Fact]
    public async Task An_old_ladder_that_takes_the_name_of_the_other_is_told_and_the_same_one_is_not()
    {
        using var folder = new TemporaryFolder();
        var same = await File.ReadAllTextAsync(Repository.Ladder, TestContext.Current.CancellationToken);
        var ladder = folder.Write("same.json", same);
        var other = folder.Write("other.json", same.Replace("24", "25", StringComparison.Ordinal));

        (await ToolRun.Of("compare", Repository.Paperboat, Repository.Paperboat, "--framework", Repository.Ladder, "--old-framework", ladder)).Succeeded().Output.Should().Contain("No level changed, and no criterion was gained or lost.");
        (await ToolRun.Of("compare", Repository.Paperboat, Repository.Paperboat, "--framework", Repository.Ladder, "--old-framework", other)).Failed(ExitCodes.InvalidInput).Should().ContainSingle()
            .Which.Should().StartWith($"{other}(3,9): error duplicate-id at /id: ");
    }

    [Fact]
    public async Task A_ladder_is_for_both_unless_another_is_given() =>
        (await ToolRun.Of("compare", Repository.Paperboat, Repository.Paperboat, "--framework", Repository.Ladder)).Succeeded().Output.Should().Contain("No level changed, and no criterion was gained or lost.");

    [Fact]
    public async Task The_benefit_of_the_doubt_is_given_to_both()
    {
        var run = (await ToolRun.Of("compare", Repository.Northwind, Later, "--benefit-of-the-doubt", "--format", "json")).Succeeded();

        using var comparison = JsonDocument.Parse(run.Output);
        comparison.RootElement.GetProperty("earlier").GetProperty("options").GetProperty("benefitOfTheDoubt").GetBoolean().Should().BeTrue();
        comparison.RootElement.GetProperty("later").GetProperty("options").GetProperty("benefitOfTheDoubt").GetBoolean().Should().BeTrue();
        comparison.RootElement.GetProperty("changes").GetProperty("causes").EnumerateArray().Select(count => count.GetProperty("cause").GetString()).Should().NotContain("options-changed");
    }

    [Fact]
    public async Task An_unknown_language_is_told() =>
        (await ToolRun.Of("compare", Repository.Northwind, Later, "--language", "nl")).Failed(ExitCodes.InvalidInput).Should().ContainSingle().Which.Should().StartWith("engagement: error unknown-language: ");

    [Theory]
    [InlineData("compare")]
    [InlineData("compare", "a.json")]
    [InlineData("compare", "a.json", "b.json", "c.json")]
    [InlineData("compare", "a.json", "b.json", "--old-as-of", "2026-02-30")]
    [InlineData("evaluate", "a.json", "--old-framework", "b.json")]
    public async Task Wrong_usage(params string[] args) => (await ToolRun.Of(args)).Failed(ExitCodes.WrongUsage)[^1].Should().EndWith("--help'");

    [Fact]
    public async Task Help() => Snapshot.Verify(this, (await ToolRun.Of("compare", "--help")).Succeeded().Output);

    /// <summary>The steps of every pair of real assessments of one company join up, and the texts name each question.</summary>
    [Fact]
    public async Task Real_assessments_of_two_years_are_compared()
    {
        var pairs = Repository.RealAssessments().GroupBy(Path.GetFileName).Where(pair => pair.Count() == 2).Select(pair => pair.ToArray()).ToArray();
        Assert.SkipWhen(pairs.Length == 0, "The real assessments are not here.");
        pairs.Should().HaveCountGreaterThan(10);
        foreach (var pair in pairs)
        {
            var text = (await ToolRun.Of("compare", pair[0], pair[1])).Succeeded().Output;
            using var comparison = JsonDocument.Parse((await ToolRun.Of("compare", pair[0], pair[1], "--format", "json")).Succeeded().Output);
            foreach (var question in comparison.RootElement.GetProperty("cards").EnumerateArray().SelectMany(card => card.GetProperty("questions").EnumerateArray()))
            {
                text.Should().Contain(question.GetProperty("question").GetString());
                var state = question.GetProperty("earlier").GetRawText();
                foreach (var step in question.GetProperty("steps").EnumerateArray())
                {
                    Flat(step.GetProperty("from").GetRawText()).Should().Be(Flat(state), "the steps of {0} in {1} join up", question.GetProperty("question"), pair[1]);
                    state = step.GetProperty("to").GetRawText();
                }

                Flat(state).Should().Be(Flat(question.GetProperty("later").GetRawText()), "the steps of {0} in {1} lead to where it stands", question.GetProperty("question"), pair[1]);
            }
        }

        static string Flat(string json) => string.Concat(json.Where(c => !char.IsWhiteSpace(c)));
    }

    private static string Id(string assessment)
    {
        using var document = JsonDocument.Parse(assessment);
        return document.RootElement.GetProperty("company").GetProperty("id").GetString()!;
    }

    private static async Task<string> LadderAsync(string id, string version)
    {
        var text = await File.ReadAllTextAsync(Repository.Ladder, TestContext.Current.CancellationToken);
        using var document = JsonDocument.Parse(text);
        return text
            .Replace($"\"id\": \"{document.RootElement.GetProperty("id").GetString()}\"", $"\"id\": \"{id}\"", StringComparison.Ordinal)
            .Replace($"\"version\": \"{document.RootElement.GetProperty("version").GetString()}\"", $"\"version\": \"{version}\"", StringComparison.Ordinal);
    }
}
