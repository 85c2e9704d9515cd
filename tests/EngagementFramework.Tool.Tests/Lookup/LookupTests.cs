using System.Text.Json;
using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Tests.Support;

namespace EngagementFramework.Tool.Tests.Lookup;

public class LookupTests
{
    [Fact]
    public async Task Cards() => Snapshot.Verify(this, (await ToolRun.Of("cards")).Succeeded().Output);

    [Fact]
    public async Task Show_a_card() => Snapshot.Verify(this, (await ToolRun.Of("show", "5")).Succeeded().Output);

    [Fact]
    public async Task Show_a_question() => Snapshot.Verify(this, (await ToolRun.Of("show", "4.3")).Succeeded().Output);

    [Fact]
    public async Task Show_a_level() => Snapshot.Verify(this, (await ToolRun.Of("show", "level:5")).Succeeded().Output);

    [Theory]
    [InlineData("4", "Card 4 ")]
    [InlineData("card:4", "Card 4 ")]
    [InlineData("governance", "Card 1 ")]
    [InlineData("4.1", "Question conflict-affected-and-high-risk-areas/1")]
    [InlineData("question:4.1", "Question conflict-affected-and-high-risk-areas/1")]
    [InlineData("governance/2", "Question governance/2")]
    [InlineData("3", "Card 3 ")]
    [InlineData("level:3", "Level 3 Good")]
    [InlineData("good", "Level 3 Good")]
    [InlineData("0", "Level 0 Absent")]
    [InlineData("-1", "Level -1 Red Flag")]
    [InlineData("level:-1", "Level -1 Red Flag")]
    [InlineData("regular-process", "Criterion Regular process")]
    [InlineData("process-regular", "Element process-regular")]
    [InlineData("feature:low-leverage-sales-practices", "Feature Low-leverage sales practices")]
    [InlineData("low-leverage-sales-practices", "Card 5 ")]
    [InlineData("leverage", "Definition Leverage")]
    public async Task What_an_id_means(string id, string begins) => (await ToolRun.Of("show", id)).Succeeded().Output.Should().StartWith(begins);

    [Fact]
    public async Task What_else_an_id_means_is_named() => (await ToolRun.Of("show", "low-leverage-sales-practices")).Succeeded().Output
        .Should().Contain("\nSee also: engagement show feature:low-leverage-sales-practices\n");

    [Fact]
    public async Task The_whole_ladder_is_shown_by_its_id() => (await ToolRun.Of("show", "ohchr-b-tech")).Succeeded().Output
        .Should().Contain("5 Leading").And.Contain("-1 Red Flag").And.Contain("actions-assigned: ").And.Contain("remedy-processes-disclosed: ");

    [Theory]
    [InlineData("governence", "'governance'")]
    [InlineData("regular-proces", "'regular-process'")]
    [InlineData("Exellent", "'excellent'")]
    public async Task An_unknown_id_brings_near_ones(string id, string near) =>
        (await ToolRun.Of("show", id)).Failed(ExitCodes.InvalidInput).Should().ContainSingle().Which.Should().StartWith("engagement: error unknown-id: ").And.Contain(near);

    [Theory]
    [InlineData("4.9")]
    [InlineData("99")]
    [InlineData("level:9")]
    [InlineData("feature:governance")]
    [InlineData("nothing like it")]
    [InlineData("")]
    public async Task An_unknown_id_without_near_ones_is_one_line(string id) =>
        (await ToolRun.Of("show", id)).Failed(ExitCodes.InvalidInput).Should().ContainSingle().Which.Should().EndWith($"'{id}'. See 'engagement cards'.");

    [Fact]
    public async Task Json_is_that_of_the_documents()
    {
        using var cards = JsonDocument.Parse((await ToolRun.Of("cards", "--format", "json")).Succeeded().Output);
        cards.RootElement.GetArrayLength().Should().Be(5);
        using var level = JsonDocument.Parse((await ToolRun.Of("show", "level:-1", "--format", "json")).Succeeded().Output);
        level.RootElement.GetProperty("redFlag").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task More_cards_and_another_ladder_are_shown()
    {
        using var folder = new TemporaryFolder();
        var cards = folder.Write("cards.json", SmallDocuments.Pack);

        (await ToolRun.Of("cards", "--cards", cards)).Succeeded().Output.Should().Contain("scraping/5");
        (await ToolRun.Of("show", "scraping/1", "--cards", cards)).Succeeded().Output.Should().Contain("the company’s scraping");
        (await ToolRun.Of("show", "level:3", "--framework", Repository.Ladder)).Succeeded().Output.Should().StartWith("Level 3 Overseen");
    }
}
