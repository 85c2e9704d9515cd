using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Tests.Support;

namespace EngagementFramework.Tool.Tests.Wordings;

public class LanguageTests
{
    [Fact]
    public async Task A_result_in_French() => Snapshot.Verify(this, (await ToolRun.Of("evaluate", Repository.Northwind, "--language", "fr")).Succeeded().Output);

    [Fact]
    public async Task A_report_in_Spanish_has_every_heading_in_Spanish()
    {
        var english = Headings((await ToolRun.Of("evaluate", Repository.Northwind, "--format", "markdown")).Succeeded().Output);
        var spanish = Headings((await ToolRun.Of("evaluate", Repository.Northwind, "--format", "markdown", "--language", "es")).Succeeded().Output);

        spanish.Should().HaveCount(english.Count).And.NotIntersectWith(english);

        static List<string> Headings(string report) => [.. report.Split('\n').Where(line => line.StartsWith('#'))];
    }

    [Fact]
    public async Task What_is_shown_in_French() => Snapshot.Verify(this, string.Join("=====\n", await Task.WhenAll(
        ((string[])["5", "4.3", "level:1", "level:-1", "process-regular", "low-leverage-sales-practices", "leverage"]).Select(async id => (await ToolRun.Of("show", id, "--language", "fr-CA")).Succeeded().Output))));

    [Theory]
    [InlineData("fr", "Fiche 1 ")]
    [InlineData("FR-ca", "Fiche 1 ")]
    [InlineData("es-MX", "Ficha 1 ")]
    [InlineData("en", "Card 1 ")]
    [InlineData("en-GB", "Card 1 ")]
    public async Task The_language_or_its_parent_is_spoken(string language, string begins) => (await ToolRun.Of("cards", "--language", language)).Succeeded().Output.Should().StartWith(begins);

    [Theory]
    [InlineData("evaluate")]
    [InlineData("cards")]
    [InlineData("show")]
    public async Task A_language_that_nobody_speaks_is_told_and_those_that_there_are(string verb)
    {
        string[] args = verb switch { "evaluate" => [Repository.Northwind], "show" => ["4"], _ => [] };

        (await ToolRun.Of([verb, .. args, "--language", "nl-BE"])).Failed(ExitCodes.InvalidInput).Should().Equal(
            "engagement: error unknown-language: There is no wording in 'nl-BE', nor in a language that it belongs to. There are: en, es, fr. Name one of these, or give a pack with --wording.");
    }

    [Fact]
    public async Task One_pack_without_a_language_chooses_its_own_and_two_choose_none()
    {
        using var folder = new TemporaryFolder();
        var (dutch, french) = (folder.Write("nl.json", SamplePacks.Unreviewed("nl")), folder.Write("fr.json", SamplePacks.Unreviewed("fr", "other-house")));

        (await ToolRun.Of("cards", "--wording", dutch)).Succeeded().Output.Should().Contain("Card in nl");
        (await ToolRun.Of("cards", "--wording", dutch, "--wording", french)).Succeeded().Output.Should().NotContain("Card in").And.NotContain("Fiche");
        (await ToolRun.Of("cards", "--wording", dutch, "--wording", french, "--language", "nl-BE")).Succeeded().Output.Should().Contain("Card in nl");
        (await ToolRun.Of("cards", "--wording", dutch, "--language", "en")).Succeeded().Output.Should().NotContain("Card in");

        // Over ours, text by text.
        var both = (await ToolRun.Of("cards", "--wording", french)).Succeeded().Output;
        both.Should().StartWith("Fiche 1  Card in fr").And.Contain("Licensed by other-house").And.Contain("Projet");
    }

    [Fact]
    public async Task Of_two_packs_for_a_language_the_last_is_heard_first()
    {
        using var folder = new TemporaryFolder();
        var (one, two) = (folder.Write("one.json", SamplePacks.Unreviewed("nl", "one")), folder.Write("two.json", SamplePacks.Unreviewed("nl", "two").Replace("Card in nl", "Card of two", StringComparison.Ordinal)));

        (await ToolRun.Of("cards", "--language", "nl", "--wording", one, "--wording", two)).Succeeded().Output.Should().Contain("Card of two");
        (await ToolRun.Of("cards", "--language", "nl", "--wording", two, "--wording", one)).Succeeded().Output.Should().Contain("Card in nl");
    }

    [Fact]
    public async Task What_is_wrong_with_a_pack_is_told_and_nothing_is_shown()
    {
        using var folder = new TemporaryFolder();
        var bad = folder.Write("bad.json", SamplePacks.Unreviewed("no language"));
        var same = folder.Write("same.json", SamplePacks.Unreviewed());

        (await ToolRun.Of("cards", "--wording", bad)).Failed(ExitCodes.InvalidInput).Should().ContainSingle().Which.Should().StartWith($"{bad}(2,88): error invalid-culture at /culture: ");
        (await ToolRun.Of("cards", "--wording", same, "--wording", same)).Failed(ExitCodes.InvalidInput).Should().ContainSingle().Which.Should().StartWith($"{same}(2,43): error duplicate-id at /id: The wording 'invented-house 7'");
        (await ToolRun.Of("cards", "--wording", folder["none.json"])).Failed(ExitCodes.InvalidInput).Should().ContainSingle().Which.Should().Contain("unreadable-file");
    }
}
