using System.Text.RegularExpressions;
using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Json;
using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Tests.Support;
using Spectre.Console;

namespace EngagementFramework.Tool.Tests.Evaluate;

public partial class EvaluateFormatTests
{
    [Fact]
    public async Task Json_is_the_library_s_own_with_a_line_feed_at_the_end()
    {
        var catalog = new CardCatalog(BuiltIn.Cards);
        var assessment = new AssessmentReader(catalog, BuiltIn.Framework).Read(await File.ReadAllBytesAsync(Repository.Northwind, TestContext.Current.CancellationToken)).ValueOrThrow();
        var options = new EvaluationOptions { AsOf = new DateOnly(2027, 3, 31), BenefitOfTheDoubt = true };
        byte[] expected = [.. EngagementJson.ToUtf8Bytes(new AssessmentEvaluator(catalog, BuiltIn.Framework).Evaluate(assessment, options)), (byte)'\n'];

        var run = await ToolRun.Of("evaluate", Repository.Northwind, "--as-of", "2027-03-31", "--benefit-of-the-doubt", "--format", "json");

        run.Succeeded().Bytes.Should().Equal(expected);
    }

    [Theory]
    [MemberData(nameof(Repository.Samples), MemberType = typeof(Repository))]
    public async Task A_line_is_no_wider_than_the_screen_and_ends_in_no_space(string[] sample)
    {
        foreach (var line in (await ToolRun.Of(["evaluate", .. sample])).Succeeded().Output.Split('\n'))
        {
            line.Length.Should().BeLessThanOrEqualTo(80);
            line.Should().NotEndWith(" ").And.NotContain("\r").And.NotContain("\u001b");
        }
    }

    [Theory]
    [MemberData(nameof(Repository.Samples), MemberType = typeof(Repository))]
    public async Task Colour_adds_codes_and_nothing_else(string[] sample)
    {
        var plain = (await ToolRun.Of(["evaluate", .. sample])).Succeeded().Output;
        var colored = (await ToolRun.On(new Screen(80, Unicode: true, ColorSystem.Standard), ["evaluate", .. sample])).Succeeded().Output;

        colored.Should().Contain("\u001b[");
        Codes().Replace(colored, "").Should().Be(plain);
    }

    [Theory]
    [MemberData(nameof(Repository.Samples), MemberType = typeof(Repository))]
    public async Task A_dumb_terminal_gets_no_drawing_and_no_codes(string[] sample)
    {
        var dumb = Screen.OfTerminal(80, utf8: true, ColorSystem.Standard, name => name == "TERM" ? "dumb" : null);

        var output = (await ToolRun.On(dumb, ["evaluate", .. sample])).Succeeded().Output;

        output.Should().NotContainAny("█", "▒", "░", "─", "✓", "✗", "•", "\u001b");
        output.Should().Contain("#");
    }

    [Fact]
    public void No_color_takes_the_colours_away_and_leaves_the_drawing() =>
        Screen.OfTerminal(100, utf8: true, ColorSystem.TrueColor, name => name == "NO_COLOR" ? "1" : null).Should().Be(new Screen(100, Unicode: true, Colors: null));

    [Fact]
    public void An_empty_no_color_means_nothing() =>
        Screen.OfTerminal(100, utf8: true, ColorSystem.TrueColor, name => name == "NO_COLOR" ? "" : null).Colors.Should().Be(ColorSystem.TrueColor);

    [Theory]
    [InlineData(0, 80)]
    [InlineData(10, 40)]
    [InlineData(72, 72)]
    [InlineData(300, 110)]
    public void The_width_is_kept_legible(int columns, int expected) =>
        Screen.OfTerminal(columns, utf8: false, null, _ => null).Should().Be(new Screen(expected, Unicode: false, Colors: null));

    [Fact]
    public async Task A_narrow_screen_breaks_lines_earlier()
    {
        var output = (await ToolRun.On(new Screen(40, Unicode: true, Colors: null), "evaluate", Repository.Northwind)).Succeeded().Output;

        output.Split('\n').Where(line => !line.Contains('█', StringComparison.Ordinal)).Count(line => line.Length > 60).Should().BeLessThan(20);
    }

    [Fact]
    public async Task Every_real_assessment_can_be_evaluated_in_every_form()
    {
        var files = Repository.RealAssessments();
        Assert.SkipWhen(files.Count == 0, "The real data is not here.");
        foreach (var file in files)
        {
            foreach (var format in new[] { "text", "markdown", "json" })
            {
                var output = (await ToolRun.Of("evaluate", file, "--format", format)).Succeeded().Output;
                output.Where(c => char.IsControl(c) && c != '\n').Should().BeEmpty("of {0} as {1}", file, format);
                output.Should().EndWith("\n");
            }
        }
    }

    [Fact]
    public async Task A_large_assessment_can_be_evaluated()
    {
        var filler = new string('x', 50 * 1024 * 1024);
        var large = SmallDocuments.Assessment.Replace("\"asOf\"", $"\"assessor\": \"{filler}\", \"asOf\"", StringComparison.Ordinal);

        var run = await ToolRun.OfInput(large, "evaluate", "-", "--format", "json");

        run.Succeeded().Bytes.Length.Should().BeGreaterThan(filler.Length);
    }

    [Fact]
    public async Task A_larger_one_is_refused()
    {
        var run = await ToolRun.OfInput(new string(' ', (64 * 1024 * 1024) + 1), "evaluate", "-");

        run.Failed(ExitCodes.InvalidInput).Should().ContainSingle().Which.Should().StartWith("(stdin)(1,1): error too-large at : ");
    }

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Codes();
}
