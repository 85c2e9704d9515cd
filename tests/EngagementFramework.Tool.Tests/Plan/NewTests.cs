using System.Text.Json;
using EngagementFramework.Tool.Hosting;
using EngagementFramework.Tool.Tests.Support;

namespace EngagementFramework.Tool.Tests.Plan;

public class NewTests
{
    private static readonly string Harbour = Repository.Sample("plan/harbour-maps.json");

    private static readonly string[] Lantern = ["new", "--id", "lantern", "--name", "Lantern Search", "--as-of", "2026-11-23"];

    public static TheoryData<string[]> Beginnings() => new(
        Lantern,
        [.. Lantern, "--asked"],
        [.. Lantern, "--feature", "low-leverage-sales-practices=full", "--feature", "conflict-affected-and-high-risk-areas=none", "--asked"],
        ["new", Harbour],
        ["new", Harbour, "--asked", "--as-of", "2027-01-02"],
        ["new", Repository.Northwind, "--asked"],
        ["new", Repository.Paperboat, "--framework", Repository.Ladder],
        ["new", Repository.Paperboat, "--framework", Repository.Ladder, "--asked"]);

    [Theory]
    [MemberData(nameof(Beginnings))]
    public async Task What_is_begun_is_valid_and_can_be_evaluated_and_planned(string[] args)
    {
        using var folder = new TemporaryFolder();
        var file = folder["new.json"];
        string[] ladder = args.Contains("--framework") ? ["--framework", Repository.Ladder] : [];

        (await ToolRun.Of([.. args, "--output", file])).Succeeded().Output.Should().BeEmpty();

        var valid = await ToolRun.Of(["validate", file, .. ladder]);
        (valid.ExitCode, valid.Output).Should().Be((0, $"{file}: valid engagement-assessment/1\n"));
        valid.Error.Should().NotContain(file, "nothing is warned of in what is begun");
        (await ToolRun.Of(["evaluate", file, "--format", "json", .. ladder])).Succeeded();
        (await ToolRun.Of(["plan", file, .. ladder])).Succeeded();
        (await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)).Should().Equal((await ToolRun.Of(args)).Succeeded().Bytes);
    }

    [Fact]
    public async Task From_the_line_alone() => Snapshot.Verify(this, (await ToolRun.Of([.. Lantern, "--feature", "low-leverage-sales-practices=none"])).Succeeded().Output);

    [Fact]
    public async Task From_a_business_model_once_asked() => Snapshot.Verify(this, (await ToolRun.Of("new", Harbour, "--asked")).Succeeded().Output);

    [Fact]
    public async Task Cards_of_packs_come_in_and_their_features_can_be_declared()
    {
        using var folder = new TemporaryFolder();
        var pack = folder.Write("pack.json", SmallDocuments.Pack);

        var run = (await ToolRun.Of([.. Lantern, "--cards", pack, "--feature", "scraping=partial", "--asked", "--output", folder["new.json"]])).Succeeded();

        run.Output.Should().BeEmpty();
        (await ToolRun.Of("validate", folder["new.json"], "--cards", pack)).Succeeded();
        Document(folder["new.json"]).GetProperty("responses").EnumerateArray().Select(response => response.GetProperty("question").GetString())
            .Should().HaveCount(10).And.Contain("scraping/5");
    }

    [Fact]
    public async Task What_the_line_says_of_a_feature_goes_before_what_the_file_says()
    {
        var run = (await ToolRun.Of("new", Harbour, "--feature", "high-risk-customers-or-end-users=full", "--feature", "low-leverage-sales-practices=partial")).Succeeded();

        var features = JsonDocument.Parse(run.Output).RootElement.GetProperty("businessModel").GetProperty("features").EnumerateArray()
            .ToDictionary(feature => feature.GetProperty("feature").GetString()!, feature => $"{feature.GetProperty("dependence")} {feature.TryGetProperty("rationale", out _)}");
        features.Should().Equal(new Dictionary<string, string>
        {
            ["algorithm-supported-decision-making"] = "full True",
            ["low-leverage-sales-practices"] = "partial True",
            ["conflict-affected-and-high-risk-areas"] = "none True",
            ["high-risk-customers-or-end-users"] = "full False",
        });
    }

    [Fact]
    public async Task A_file_that_holds_something_else_is_kept_unless_it_may_be_replaced()
    {
        using var folder = new TemporaryFolder();
        var file = folder["new.json"];
        string[] args = [.. Lantern, "--output", file];
        (await ToolRun.Of(args)).Succeeded();
        var blank = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);

        (await ToolRun.Of(args)).Succeeded();
        (await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)).Should().Equal(blank);

        await File.AppendAllTextAsync(file, " ", TestContext.Current.CancellationToken);
        (await ToolRun.Of(args)).Failed(ExitCodes.InvalidInput).Should().Equal(
            $"{file}(1,1): error file-exists at : This file is there already and holds something else. Choose another name, or give --force to replace it.");
        new FileInfo(file).Length.Should().Be(blank.Length + 1);

        (await ToolRun.Of([.. args, "--force"])).Succeeded();
        (await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)).Should().Equal(blank);
        folder.Names().Should().Equal("new.json");
    }

    [Fact]
    public async Task A_file_of_the_same_length_is_kept_too_and_so_is_the_input()
    {
        using var folder = new TemporaryFolder();
        var blank = (await ToolRun.Of(Lantern)).Succeeded().Output;
        var other = folder.Write("other.json", blank.Replace("lantern", "lenters", StringComparison.Ordinal));
        var input = folder.Write("input.json", SmallDocuments.Assessment);

        (await ToolRun.Of([.. Lantern, "--output", other])).Failed(ExitCodes.InvalidInput);
        (await ToolRun.Of("new", input, "--output", input)).Failed(ExitCodes.WrongUsage);

        (await File.ReadAllTextAsync(input, TestContext.Current.CancellationToken)).Should().Be(SmallDocuments.Assessment);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Questions_in_another_language_come_with_whose_wording_they_are(bool asked)
    {
        using var folder = new TemporaryFolder();
        (await ToolRun.Of([.. Lantern, "--language", "fr", "--output", folder["new.json"], .. asked ? ["--asked"] : Array.Empty<string>()])).Succeeded();

        (await ToolRun.Of("validate", folder["new.json"])).Succeeded();
        var document = Document(folder["new.json"]);
        var questions = asked ? document.GetProperty("responses") : document.GetProperty("extensions").GetProperty("questionsToAsk");
        questions[0].GetProperty("extensions").GetProperty("questionText").GetString().Should().StartWith("Le conseil d’administration");
        document.GetProperty("extensions").GetProperty("wordings")[0].GetProperty("id").GetString().Should().Be("french");
    }

    public static TheoryData<string[]> Wrong() => new(
        ["new"],
        ["new", "--id", "a", "--name", "A"],
        ["new", "--id", "a", "--as-of", "2026-11-23"],
        ["new", "--name", "A", "--as-of", "2026-11-23"],
        ["new", "--id", " ", "--name", "A", "--as-of", "2026-11-23"],
        ["new", "--id", "a", "--name", "", "--as-of", "2026-11-23"],
        ["new", "--id", "a", "--name", "A", "--as-of", "2026-02-30"],
        ["new", Harbour, "--name", "A"],
        ["new", Harbour, "--id", "a"],
        ["new", Harbour, Harbour],
        ["new", "-", "--cards", "-"],
        [.. Lantern, "--feature"],
        [.. Lantern, "--feature", "low-leverage-sales-practices"],
        [.. Lantern, "--feature", "low-leverage-sales-practices=some"],
        [.. Lantern, "--feature", "low-leverage-sales-practices=Full"],
        [.. Lantern, "--feature", "=full"],
        [.. Lantern, "--feature", "low-leverage-sales-practices=full", "--feature", "low-leverage-sales-practices=none"]);

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Wrong_usage_is_told_on_standard_error(string[] args) =>
        (await ToolRun.Of(args)).Failed(ExitCodes.WrongUsage).Should().HaveCount(2).And.HaveElementAt(1, "engagement: see 'engagement new --help'");

    [Fact]
    public async Task An_unknown_feature_is_told_with_those_that_are_near() =>
        (await ToolRun.Of([.. Lantern, "--feature", "low-leverage-sale-practices=full", "--feature", "overuse=none"])).Failed(ExitCodes.InvalidInput).Should().Equal(
            "engagement: error unknown-id: There is no feature 'low-leverage-sale-practices'. Did you mean 'low-leverage-sales-practices'?",
            "engagement: error unknown-id: There is no feature 'overuse'. See 'engagement cards'.");

    [Fact]
    public async Task What_is_wrong_with_the_file_is_told() =>
        (await ToolRun.OfInput(SmallDocuments.UnknownQuestion, "new", "-")).Failed(ExitCodes.InvalidInput).Should().HaveCount(2);

    private static JsonElement Document(string file) => JsonDocument.Parse(File.ReadAllBytes(file)).RootElement;
}
