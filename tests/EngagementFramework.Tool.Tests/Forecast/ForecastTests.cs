using System.Text.RegularExpressions;
using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Tests.Support;

namespace EngagementFramework.Tool.Tests.Forecast;

public partial class ForecastTests
{
    private static readonly string Telecom = Repository.Sample("example-telecom.json");
    private static readonly string Analytics = Repository.Sample("insight-analytics.json");

    [Fact]
    public async Task Northwind_as_text() => Snapshot.Verify(this, (await ToolRun.Of("forecast", Repository.Northwind)).Succeeded().Output);

    [Fact]
    public async Task Three_companies_on_a_narrow_terminal() => Snapshot.Verify(
        this,
        (await ToolRun.On(Screen.OfTerminal(60, utf8: true, null, name => name == "TERM" ? "dumb" : null), "forecast", Repository.Northwind, Analytics, Telecom)).Succeeded().Output);

    [Fact]
    public async Task Telecom_as_json() => Snapshot.Verify(this, (await ToolRun.Of("forecast", Telecom, "--as-of", "2027-01-15", "--months", "2", "--format", "json")).Succeeded().Output);

    [Fact]
    public async Task Telecom_in_French() => Snapshot.Verify(this, (await ToolRun.Of("forecast", Telecom, "--language", "fr")).Succeeded().Output);

    [Fact]
    public async Task Help() => Snapshot.Verify(this, (await ToolRun.Of("forecast", "--help")).Succeeded().Output);

    [Fact]
    public async Task The_pages_show_what_is_printed()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "forecast.md"), TestContext.Current.CancellationToken);
        var shown = TextBlock().Matches(page).Select(match => match.Groups[1].Value).ToArray();
        var one = (await ToolRun.Of("forecast", Telecom)).Succeeded().Output;
        var many = (await ToolRun.Of("forecast", Repository.Northwind, Analytics, Telecom)).Succeeded().Output;

        shown.Should().HaveCount(2);
        one.Should().Contain(shown[0]);
        many.Should().Contain(shown[1]);
    }

    [Fact]
    public async Task With_the_benefit_of_the_doubt_rough_dates_count_as_long_as_they_may_and_missing_ones_always()
    {
        const string Rough = """
            {
              "format": "engagement-assessment/1", "company": { "id": "acme", "name": "Acme" }, "asOf": "2026-11-23",
              "evidence": [
                { "id": "e1", "statement": "A.", "examples": [ { "date": "2026", "description": "B." } ] },
                { "id": "e2", "statement": "C.", "examples": [ { "description": "D." } ] } ],
              "responses": [
                { "question": "governance/1", "stance": "describes-practice", "evidence": [ { "item": "e1", "shows": [ "process-described", "process-regular" ] } ] },
                { "question": "governance/2", "stance": "describes-practice", "evidence": [ { "item": "e2", "shows": [ "process-described", "process-regular" ] } ] } ]
            }
            """;
        string[] doubt = ["forecast", "-", "--benefit-of-the-doubt", "--months", "24"];

        var certain = (await ToolRun.OfInput(Rough, "forecast", "-", "--months", "24")).Succeeded().Output;
        var text = (await ToolRun.OfInput(Rough, doubt)).Succeeded().Output;
        var calendar = (await ToolRun.OfInput(Rough, [.. doubt, "--format", "ics"])).Succeeded().Output.Replace("\r\n ", "", StringComparison.Ordinal);

        // The year is known up to 23 November 2026, so that the example may count until a year later. Without the doubt it is certain up to 1 January 2027.
        certain.Should().Contain("\n2027-01-02\n").And.NotContain("\n2027-11-24\n");
        text.Should().Contain("\n2027-11-24\n  governance/1: 1 Nascent, from this day 0 Absent").And.NotContain("\n2027-01-02\n").And.Contain("The levels give the benefit of the doubt");
        text.Should().Contain("governance/2: 1 Nascent, on evidence that does not age, or on examples with no").And.NotContain("not in the forecast");
        (await ToolRun.OfInput(Rough, [.. doubt, "--format", "json"])).Succeeded().Output.Should().Contain("\"benefitOfTheDoubt\": true");
        calendar.Should().Contain("DTSTART;VALUE=DATE:20271124").And.Contain("counts as long as it may");
    }

    [Fact]
    public async Task A_later_first_day_and_more_months_move_what_is_seen()
    {
        var run = (await ToolRun.Of("forecast", Telecom, "--as-of", "2027-03-01", "--months", "1")).Succeeded().Output;

        // What lapsed before is gone; that of 31 March is within, for the last day is 1 April.
        run.Should().Contain("2027-03-01 to 2027-04-01, both inclusive").And.Contain("\n2027-03-31\n").And.NotContain("\n2027-01-02\n").And.NotContain("\n2027-10-30\n");
        (await ToolRun.Of("forecast", Telecom, "--as-of", "2027-03-01", "--months", "8")).Succeeded().Output.Should().Contain("\n2027-10-30\n");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("markdown")]
    [InlineData("ics")]
    public async Task A_file_gets_what_standard_output_would(string format)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("out", "before");
        var expected = (await ToolRun.Of("forecast", Repository.Northwind, Telecom, "--format", format)).Succeeded().Bytes;

        (await ToolRun.On(new Screen(44, Unicode: false, null), "forecast", Repository.Northwind, Telecom, "--format", format, "--output", file)).Succeeded().Output.Should().BeEmpty();

        (await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)).Should().Equal(expected);
    }

    [Fact]
    public async Task Nothing_at_all_has_no_calendar() =>
        (await ToolRun.OfInput("\n", "forecast", "-", "--ndjson")).Failed(ExitCodes.InvalidInput).Should().ContainSingle().Which.Should().Contain("error no-match");

    [Fact]
    public async Task Both_documents_in_json_are_valid()
    {
        using var folder = new TemporaryFolder();
        (await ToolRun.Of("forecast", Telecom, "--format", "json", "--output", folder["one.json"])).Succeeded();
        (await ToolRun.Of("forecast", Telecom, Analytics, "--format", "json", "--output", folder["many.json"])).Succeeded();

        (await ToolRun.Of("validate", folder["one.json"], folder["many.json"])).Succeeded().Output.Should().Be(
            $"{folder["one.json"]}: valid engagement-forecast/1\n{folder["many.json"]}: valid engagement-calendar/1\n");
    }

    [Fact]
    public async Task The_order_of_files_makes_no_difference_nor_whether_they_are_lines_of_one()
    {
        using var folder = new TemporaryFolder();
        var lines = folder.Write("all.ndjson", string.Concat(await Task.WhenAll(new[] { Telecom, Repository.Northwind, Analytics }.Select(async file => Line(await File.ReadAllTextAsync(file))))));
        var expected = (await ToolRun.Of("forecast", Repository.Northwind, Analytics, Telecom, "--format", "json")).Succeeded().Output;

        (await ToolRun.Of("forecast", Telecom, Repository.Northwind, Analytics, "--format", "json")).Succeeded().Output.Should().Be(expected);
        (await ToolRun.Of("forecast", lines, "--format", "json")).Succeeded().Output.Should().Be(expected);
        (await ToolRun.Of("forecast", folder.Path, "--format", "json")).Succeeded().Output.Should().Be(expected);
    }

    [Fact]
    public async Task A_bad_line_is_told_with_its_place_and_the_rest_go_on()
    {
        using var folder = new TemporaryFolder();
        var lines = folder.Write("some.ndjson", Line(SmallDocuments.Assessment) + Line(SmallDocuments.UnknownQuestion) + "\n" + "{ no json\n" + Line(await File.ReadAllTextAsync(Telecom, TestContext.Current.CancellationToken)));

        var run = await ToolRun.Of("forecast", lines);

        run.ExitCode.Should().Be(ExitCodes.InvalidInput);
        run.Output.Should().Contain("Assessments: 2. Lapses: 5. Assessments with no lapse in this time: 1.").And.Contain("Acme Invented (acme-invented), assessment of 2026-11-23: Nothing lapses");
        run.Error.TrimEnd('\n').Split('\n').Select(line => line[..(line.IndexOf(')', StringComparison.Ordinal) + 1)].Split('(')[1].Split(',')[0]).Should().Equal("2", "2", "4");
    }

    [Fact]
    public async Task Where_everything_is_wrong_nothing_is_printed()
    {
        using var folder = new TemporaryFolder();

        (await ToolRun.Of("forecast", folder.Write("some.ndjson", "{ no json\n"))).Failed(ExitCodes.InvalidInput).Should().ContainSingle();
        (await ToolRun.OfInput(SmallDocuments.UnknownQuestion, "forecast", "-")).Failed(ExitCodes.InvalidInput).Should().HaveCount(2);
    }

    [Fact]
    public async Task No_forecast_begins_before_the_assessment()
    {
        using var folder = new TemporaryFolder();
        var lines = folder.Write("two.ndjson", Line(SmallDocuments.Assessment.Replace("2026-11-23", "2026-10-01", StringComparison.Ordinal)) + Line(SmallDocuments.Assessment));

        (await ToolRun.OfInput(SmallDocuments.Assessment, "forecast", "-", "--as-of", "2026-11-22")).Failed(ExitCodes.InvalidInput).Should().Equal(
            "(stdin)(1,1): error before-assessment at : The forecast would begin on 2026-11-22, before the assessment's own date, 2026-11-23. Give a later --as-of, or none.");
        var run = await ToolRun.Of("forecast", lines, "--as-of", "2026-11-22");
        run.ExitCode.Should().Be(ExitCodes.InvalidInput);
        run.Error.Should().StartWith($"{lines}(2,1): error before-assessment at : ");
        run.Output.Should().Contain("Assessments: 1.");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1201")]
    [InlineData("x")]
    [InlineData("99999999999")]
    [InlineData("-3")]
    public async Task A_number_of_months_that_makes_no_sense_is_wrong_usage(string months) =>
        (await ToolRun.Of("forecast", Telecom, "--months", months)).Failed(ExitCodes.WrongUsage)[0].Should().Be("engagement: --months takes a number from 1 to 1200.");

    [Fact]
    public async Task Two_assessments_of_a_company_are_told_of()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", SmallDocuments.Assessment);
        folder.Write("b.json", SmallDocuments.Assessment.Replace("2026-11-23", "2025-11-23", StringComparison.Ordinal));

        (await ToolRun.Of("forecast", folder.Path)).Succeeded().Output.Should().Contain("acme-invented has several assessments here, of 2025-11-23, 2026-11-23.");
    }

    /// <summary>A document on one line.</summary>
    private static string Line(string json) => json.Replace("\r", "", StringComparison.Ordinal).Replace('\n', ' ') + "\n";

    [GeneratedRegex("```text\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex TextBlock();
}
