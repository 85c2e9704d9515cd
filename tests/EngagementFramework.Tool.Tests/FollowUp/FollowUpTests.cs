using System.Text.RegularExpressions;
using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Tests.Support;

namespace EngagementFramework.Tool.Tests.FollowUp;

public partial class FollowUpTests
{
    private static readonly string Telecom = Repository.Sample("example-telecom.json");
    private static readonly string Later = Repository.Sample("northwind-cloud-2027.json");

    [Fact]
    public async Task Northwind_as_text() => Snapshot.Verify(this, (await ToolRun.Of("follow-up", Repository.Northwind)).Succeeded().Output);

    [Fact]
    public async Task Telecom_in_French_to_Leading() => Snapshot.Verify(this, (await ToolRun.Of("follow-up", Telecom, "--language", "fr", "--target", "5", "--question", "governance/1")).Succeeded().Output);

    [Fact]
    public async Task Help() => Snapshot.Verify(this, (await ToolRun.Of("follow-up", "--help")).Succeeded().Output);

    [Fact]
    public async Task A_year_later_it_is_ticked_off()
    {
        using var folder = new TemporaryFolder();
        var earlier = folder["follow-up.json"];
        var review = folder["review.json"];
        (await ToolRun.Of("follow-up", Repository.Northwind, "--due", "2027-06-30", "--format", "json", "--output", earlier)).Succeeded();
        (await ToolRun.Of("follow-up", Later, "--review", earlier, "--format", "json", "--output", review)).Succeeded();

        Snapshot.Verify(this, (await ToolRun.Of("follow-up", Later, "--review", earlier)).Succeeded().Output);
        (await ToolRun.Of("validate", earlier, review)).Succeeded().Output.Should().Be($"{earlier}: valid engagement-follow-up/1\n{review}: valid engagement-follow-up-review/1\n");
    }

    [Fact]
    public async Task The_page_shows_what_is_printed()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "follow-up.md"), TestContext.Current.CancellationToken);
        var shown = TextBlock().Matches(page).Select(match => match.Groups[1].Value).Where(text => text.Contains("governance/", StringComparison.Ordinal) && text.StartsWith(' ')).ToArray();
        var printed = (await ToolRun.Of("follow-up", Repository.Northwind)).Succeeded().Output;

        shown.Should().HaveCount(2);
        printed.Should().Contain(shown[0]);
        foreach (var line in shown[1].TrimEnd().Split('\n'))
        {
            printed.Should().Contain(line + "\n");
        }
    }

    [Fact]
    public async Task A_chosen_question_of_a_card_that_does_not_cover_the_company_is_told_with_the_reason()
    {
        var output = (await ToolRun.Of("follow-up", Repository.Northwind, "--question", "conflict-affected-and-high-risk-areas/1")).Succeeded().Output;

        output.Should().Contain("There is nothing to ask for.").And.Contain("its card does not cover the company").And.Contain("conflict-affected-and-high-risk-areas/1");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("markdown")]
    public async Task A_file_gets_what_standard_output_would(string format)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("out", "before");
        var expected = (await ToolRun.Of("follow-up", Telecom, "--format", format)).Succeeded().Bytes;

        (await ToolRun.On(new Screen(44, Unicode: false, null), "follow-up", Telecom, "--format", format, "--output", file)).Succeeded().Output.Should().BeEmpty();

        (await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)).Should().Equal(expected);
    }

    [Theory]
    [InlineData("--target 0", "--target 0 is not a level with criteria. Use one of: 1, 2, 3, 4, 5.")]
    [InlineData("--question governance/9", "There is no question 'governance/9' on the cards in use.")]
    [InlineData("--target x", "--target takes a whole number.")]
    [InlineData("--target 99999999999", "--target takes a whole number.")]
    [InlineData("--within 1.5", "--within takes a number from 0 to 1200.")]
    [InlineData("--within -1", "--within takes a number from 0 to 1200.")]
    [InlineData("--due 2020-01-01", "--due 2020-01-01 is before the day of the follow-up")]
    [InlineData("--due 2027-02-30", "'2027-02-30' is not a day that exists, written as YYYY-MM-DD.")]
    [InlineData("--review a.json --target 5", "--target is for a new follow-up, and does not go with --review.")]
    public async Task Wrong_usage_is_told(string options, string said)
    {
        var run = await ToolRun.Of(["follow-up", Telecom, .. options.Split(' ')]);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(said);
    }

    [Fact]
    public async Task A_review_by_the_wrong_assessment_is_told_in_its_file()
    {
        using var folder = new TemporaryFolder();
        var earlier = folder["follow-up.json"];
        (await ToolRun.Of("follow-up", Later, "--format", "json", "--output", earlier)).Succeeded();

        var other = await ToolRun.Of("follow-up", Telecom, "--review", earlier);
        other.ExitCode.Should().Be(1);
        other.Output.Should().BeEmpty();
        other.Error.Should().StartWith($"{Telecom}(4,22): error other-company at /company/id:").And.Contain($"{Telecom}(5,11): error out-of-order at /asOf:");

        var before = await ToolRun.Of("follow-up", Telecom, "--as-of", "2020-01-01");
        before.ExitCode.Should().Be(1);
        before.Error.Should().StartWith($"{Telecom}(1,1): error before-assessment at :");
    }

    [Fact]
    public async Task A_follow_up_that_was_edited_is_told_in_its_file()
    {
        using var folder = new TemporaryFolder();
        var earlier = folder["follow-up.json"];
        (await ToolRun.Of("follow-up", Repository.Northwind, "--format", "json", "--output", earlier)).Succeeded();
        var text = await File.ReadAllTextAsync(earlier, TestContext.Current.CancellationToken);

        await File.WriteAllTextAsync(earlier, text.Replace("\"governance/3\"", "\"governance/9\"", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var unknown = await ToolRun.Of("follow-up", Later, "--review", earlier);
        unknown.ExitCode.Should().Be(1);
        unknown.Output.Should().BeEmpty();
        unknown.Error.Should().StartWith($"{earlier}(").And.NotStartWith($"{earlier}(1,").And.Contain(",19): error unknown-question at /questions/0/question:");

        await File.WriteAllTextAsync(earlier, text.Replace("\"governance/3\"", "\"governance/4\"", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var twice = await ToolRun.Of("follow-up", Later, "--review", earlier);
        twice.ExitCode.Should().Be(1);
        twice.Error.Should().Contain("error duplicate-id at /questions/1/question: The question 'governance/4' stands in this follow-up already.");
    }

    [Fact]
    public async Task A_review_speaks_one_language()
    {
        using var folder = new TemporaryFolder();
        var earlier = folder["follow-up.json"];
        (await ToolRun.Of("follow-up", Repository.Northwind, "--format", "json", "--output", earlier)).Succeeded();

        (await ToolRun.Of("follow-up", Later, "--review", earlier, "--language", "fr")).Succeeded().Output.Should().Contain("1 Naissant").And.NotContain("Nascent").And.NotContain("Developing");
    }

    [GeneratedRegex("```text\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex TextBlock();
}
