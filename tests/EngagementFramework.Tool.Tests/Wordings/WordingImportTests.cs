using EngagementFramework.Json;
using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Tests.Support;
using EngagementFramework.Wordings;

namespace EngagementFramework.Tool.Tests.Wordings;

public class WordingImportTests
{
    private const string Handbook = "1. Keepers, clean the glass of the lantern\nroom before the lamp is lit!\n\nWhoever comes late has to climb\nthe stairs alone and in the dark.\n";
    private const string Summary = "official.json: 2 of 2 texts\nThe Invented Guild of Keepers\nNobody's.\n";

    private static readonly WordingFingerprints Fingerprints = new()
    {
        Id = "handbook",
        Version = "1",
        Culture = "en",
        Name = "Handbook",
        Attribution = "The Invented Guild of Keepers",
        Licence = "Nobody's.",
        Source = new Publication { Title = "The Handbook of Lighthouse Keeping", Publisher = "The Invented Guild of Keepers" },
        Passages = [WordingPassage.Of("glass", "Keepers, clean the glass of the lantern room before the lamp is lit!"), WordingPassage.Of("stairs", "Whoever comes late has to climb the stairs alone and in the dark.")],
        Texts = [new FingerprintedText { Id = "cards/lamp/title", Parts = [new PassagePart { Passage = "glass" }] }, new FingerprintedText { Id = "cards/lamp/overview/1", Parts = [new PassagePart { Passage = "stairs" }] }],
    };

    private static readonly string Pack = """
        {
          "format": "engagement-wording/1",
          "id": "handbook",
          "version": "1",
          "culture": "en",
          "name": "Handbook",
          "attribution": "The Invented Guild of Keepers",
          "licence": "Nobody's.",
          "source": {
            "title": "The Handbook of Lighthouse Keeping",
            "publisher": "The Invented Guild of Keepers"
          },
          "texts": [
            {
              "id": "cards/lamp/title",
              "text": "Keepers, clean the glass of the lantern room before the lamp is lit!"
            },
            {
              "id": "cards/lamp/overview/1",
              "text": "Whoever comes late has to climb the stairs alone and in the dark."
            }
          ]
        }

        """;

    [Fact]
    public async Task A_pack_goes_to_the_file_and_a_summary_to_standard_output()
    {
        using var folder = new TemporaryFolder();
        var run = await ToolRun.Of("wording", "import", folder.Write("handbook.txt", Handbook), "--fingerprints", Written(folder), "--output", folder["official.json"]);

        run.Succeeded().Output.Should().Be(folder.Path + Path.DirectorySeparatorChar + Summary);
        (await File.ReadAllTextAsync(folder["official.json"], TestContext.Current.CancellationToken)).Should().Be(Pack);
    }

    [Theory]
    [InlineData]
    [InlineData("--output", "-")]
    public async Task Without_a_file_the_pack_goes_to_standard_output(params string[] options)
    {
        using var folder = new TemporaryFolder();
        var run = await ToolRun.OfInput(Handbook, ["wording", "import", "-", "--fingerprints", Written(folder), .. options]);

        run.Succeeded().Output.Should().Be(Pack);
    }

    [Fact]
    public async Task A_text_that_is_not_found_is_a_warning_and_the_rest_is_a_pack()
    {
        using var folder = new TemporaryFolder();
        var run = await ToolRun.OfInput(Handbook.Replace("late", "early", StringComparison.Ordinal), "wording", "import", "-", "--fingerprints", Written(folder), "--output", folder["official.json"]);

        run.ExitCode.Should().Be(ExitCodes.Success);
        run.Output.Should().EndWith("official.json: 1 of 2 texts\nThe Invented Guild of Keepers\nNobody's.\n");
        run.Error.Should().Be("(stdin)(1,1): warning text-not-recognised at : The text 'cards/lamp/overview/1' was not recognised with certainty, and is left out. Compare the place in the file with the publication.\n");
        (await File.ReadAllTextAsync(folder["official.json"], TestContext.Current.CancellationToken)).Should().Contain("cards/lamp/title").And.NotContain("overview");
    }

    [Theory]
    [InlineData("An unrelated text about a ferry that leaves at noon.", "(stdin)(1,1): error nothing-recognised")]
    [InlineData("", "(stdin)(1,1): error nothing-recognised")]
    [InlineData("%PDF-1.7", "(stdin)(1,1): error not-plain-text")]
    public async Task Where_nothing_is_found_nothing_is_written(string text, string error)
    {
        using var folder = new TemporaryFolder();
        var before = folder.Write("official.json", "as it was");

        var run = await ToolRun.OfInput(text, "wording", "import", "-", "--output", before);

        run.Failed(ExitCodes.InvalidInput).Should().ContainSingle().Which.Should().StartWith(error);
        (await File.ReadAllTextAsync(before, TestContext.Current.CancellationToken)).Should().Be("as it was");
    }

    [Fact]
    public async Task What_cannot_be_read_or_written_is_told()
    {
        using var folder = new TemporaryFolder();
        (await ToolRun.Of("wording", "import", folder["none.txt"])).Failed(ExitCodes.InvalidInput).Should().ContainSingle().Which.Should().Contain("error unreadable-file");
        (await ToolRun.OfInput(Handbook, "wording", "import", "-", "--fingerprints", folder.Write("broken.json", "{"))).Failed(ExitCodes.InvalidInput).Should().ContainSingle().Which.Should().Contain("broken.json(1,2): error malformed-json");
        (await ToolRun.OfInput(Handbook, "wording", "import", "-", "--fingerprints", Written(folder), "--output", folder["no/folder.json"])).Failed(ExitCodes.InvalidInput).Should().ContainSingle().Which.Should().Contain("error unwritable-file");
    }

    [Theory]
    [InlineData("wording")]
    [InlineData("wording", "import")]
    [InlineData("wording", "import", "-", "--fingerprints", "-")]
    public async Task Wrong_usage_names_the_verb(params string[] args) =>
        (await ToolRun.OfInput(Handbook, args)).Failed(ExitCodes.WrongUsage)[^1].Should().Be($"engagement: see 'engagement {string.Join(' ', args.Take(2))} --help'");

    private static string Written(TemporaryFolder folder)
    {
        File.WriteAllBytes(folder["fingerprints.json"], EngagementJson.ToUtf8Bytes(Fingerprints));
        return folder["fingerprints.json"];
    }
}
