using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Tests.Support;

namespace EngagementFramework.Tool.Tests.Plan;

public class PlanTests
{
    private static readonly string Harbour = Repository.Sample("plan/harbour-maps.json");

    [Fact]
    public async Task Harbour_maps_as_text() => Snapshot.Verify(this, (await ToolRun.Of("plan", Harbour)).Succeeded().Output);

    [Fact]
    public async Task Northwind_on_a_narrow_terminal() => Snapshot.Verify(
        this,
        (await ToolRun.On(Screen.OfTerminal(60, utf8: true, null, name => name == "TERM" ? "dumb" : null), "plan", Repository.Northwind)).Succeeded().Output);

    [Fact]
    public async Task Harbour_maps_as_json() => Snapshot.Verify(this, (await ToolRun.Of("plan", Harbour, "--format", "json")).Succeeded().Output);

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("markdown")]
    public async Task A_file_gets_what_standard_output_would_and_replaces_another(string format)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("out", "before");
        var expected = (await ToolRun.Of("plan", Harbour, "--format", format)).Succeeded().Bytes;

        (await ToolRun.On(new Screen(44, Unicode: false, null), "plan", Harbour, "--format", format, "--output", file)).Succeeded().Output.Should().BeEmpty();

        (await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)).Should().Equal(expected);
        folder.Names().Should().Equal("out");
    }

    [Fact]
    public async Task A_plan_in_json_is_valid()
    {
        using var folder = new TemporaryFolder();
        var file = folder["plan.json"];
        (await ToolRun.Of("plan", Repository.Northwind, "--format", "json", "--output", file)).Succeeded();

        (await ToolRun.Of("validate", file)).Succeeded().Output.Should().Be($"{file}: valid engagement-plan/1\n");
    }

    [Fact]
    public async Task Packs_bring_cards_and_are_named()
    {
        using var folder = new TemporaryFolder();
        var run = (await ToolRun.OfInput(SmallDocuments.Assessment, "plan", "-", "--cards", folder.Write("pack.json", SmallDocuments.Pack))).Succeeded();

        run.Output.Should().Contain("Packs of cards   ohchr-b-tech 1.0, invented-pack 1\n").And.Contain("To be determined").And.Contain("Use where the company scrapes.");
    }

    [Fact]
    public async Task In_French() => Snapshot.Verify(this, (await ToolRun.Of("plan", Harbour, "--language", "fr")).Succeeded().Output);

    [Theory]
    [InlineData("text", "Non relue.")]
    [InlineData("markdown", "Non relue.")]
    [InlineData("json", "\"unreviewed-wording\"")]
    public async Task A_plan_in_another_language_says_whose_wording_it_is(string format, string statement)
    {
        var run = (await ToolRun.Of("plan", Harbour, "--language", "fr", "--format", format)).Succeeded();

        run.Output.Should().Contain(statement).And.Contain("que personne n’a relue").And.NotContain("Whom to ask");
    }

    [Fact]
    public async Task What_is_wrong_with_the_file_is_told() =>
        (await ToolRun.OfInput(SmallDocuments.UnknownQuestion, "plan", "-")).Failed(ExitCodes.InvalidInput).Should().HaveCount(2)
            .And.OnlyContain(line => line.StartsWith("(stdin)(", StringComparison.Ordinal));
}
