using System.Text.Json;
using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Tests.Support;

namespace EngagementFramework.Tool.Tests.Wordings;

/// <summary>What a translator starts from, and what a check of a pack says.</summary>
public class WordingListTests
{
    [Fact]
    public async Task Every_text_stands_on_a_line_after_its_id_and_a_tab()
    {
        var lines = (await ToolRun.Of("wording", "list")).Succeeded().Output.TrimEnd('\n').Split('\n');

        lines.Should().HaveCountGreaterThan(400).And.OnlyContain(line => line.Split('\t', StringSplitOptions.None).Length == 2);
        lines.Should().Contain("frameworks/ohchr-b-tech/levels/good/name\tGood").And.Contain("messages/report.red-flags\tRed flags: {count}");
    }

    [Fact]
    public async Task The_list_as_json_completes_a_pack_and_the_check_says_what_is_still_English()
    {
        using var folder = new TemporaryFolder();
        var texts = (await ToolRun.Of("wording", "list", "--format", "json")).Succeeded().Output;
        var count = JsonDocument.Parse(texts).RootElement.GetArrayLength();
        var pack = folder.Write("nl.json", $$"""{ "format": "engagement-wording/1", "id": "dutch", "version": "1", "culture": "nl", "name": "N", "attribution": "A", "licence": "L", "texts": {{texts}} }""");

        var run = await ToolRun.Of("validate", pack);

        run.ExitCode.Should().Be(ExitCodes.Success);
        run.Output.Should().Be($"{pack}: valid engagement-wording/1\n");
        var warnings = run.Error.TrimEnd('\n').Split('\n');
        warnings.Should().HaveCountGreaterThan(300).And.HaveCountLessThan(count).And.OnlyContain(line => line.Contains(": warning untranslated-text at /texts/", StringComparison.Ordinal));
        (await ToolRun.Of("wording", "list", "--missing", "--wording", pack)).Succeeded().Output.Should().BeEmpty();
    }

    [Fact]
    public async Task What_is_missing_is_listed_by_the_language()
    {
        using var folder = new TemporaryFolder();
        var pack = folder.Write("nl.json", SamplePacks.Unreviewed());
        var all = (await ToolRun.Of("wording", "list")).Succeeded().Output;

        var missing = (await ToolRun.Of("wording", "list", "--missing", "--wording", pack)).Succeeded().Output;

        (all.Split('\n').Length - missing.Split('\n').Length).Should().Be(8);
        missing.Should().NotContain("cards/governance/title\t");
        (await ToolRun.Of("wording", "list", "--missing", "--language", "fr")).Succeeded().Output.Should().BeEmpty();
        (await ToolRun.Of("wording", "list", "--missing", "--language", "nl")).Failed(ExitCodes.InvalidInput)[0].Should().Contain("unknown-language");
    }

    [Fact]
    public async Task More_cards_and_another_ladder_have_texts_too()
    {
        using var folder = new TemporaryFolder();
        var cards = folder.Write("cards.json", SmallDocuments.Pack);

        var missing = (await ToolRun.Of("wording", "list", "--missing", "--language", "fr", "--cards", cards, "--framework", Repository.Ladder)).Succeeded().Output;

        missing.Should().Contain("features/scraping/phrase\tthe company’s scraping\n").And.Contain("cards/scraping/overview/1\tIt matters.").And.Contain("frameworks/").And.NotContain("cards/governance");
    }

    [Fact]
    public async Task A_check_warns_beside_the_cards_in_use()
    {
        using var folder = new TemporaryFolder();
        var pack = folder.Write("nl.json", SamplePacks.Unreviewed().Replace("cards/governance/title", "cards/scraping/title", StringComparison.Ordinal));
        var cards = folder.Write("cards.json", SmallDocuments.Pack);

        var without = await ToolRun.Of("validate", pack);
        var with = await ToolRun.Of("validate", pack, "--cards", cards);

        (without.ExitCode, with.ExitCode).Should().Be((ExitCodes.Success, ExitCodes.Success));
        without.Error.Should().Contain($"{pack}(5,13): warning orphan-text at /texts/0/id: ").And.Contain("warning missing-texts at /texts: ");
        with.Error.Should().NotContain("orphan-text").And.Contain("missing-texts");
    }
}
