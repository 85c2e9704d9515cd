using System.Text.Json;
using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Json;
using EngagementFramework.Problems;

namespace EngagementFramework.Docs.Tests.Formats;

public class JsonBlockTests
{
    private const string FragmentMark = "fragment";

    private static readonly CardCatalog Catalog = new(BuiltIn.Cards);

    public static TheoryData<string, int> Blocks => [.. Repository.Pages.SelectMany(path => Repository.Page(path).Blocks
        .Where(block => block.Language == "json")
        .Select(block => (path, block.Line)))];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_is_a_document_without_problems_or_marked_as_a_fragment(string path, int line)
    {
        var block = Repository.Page(path).Blocks.Single(block => block.Line == line);
        using var json = JsonDocument.Parse(block.Text);
        if (block.Mark == FragmentMark)
        {
            json.RootElement.TryGetProperty("format", out _).Should().BeFalse("what names its format is a whole document");
            return;
        }

        Read(json.RootElement.GetProperty("format").GetString()!, block.Text, PageDocuments.Above(path, line)).Should().BeEmpty($"the document at {path}({line}) is shown as a good one");
    }

    private static IReadOnlyList<Problem> Read(string format, string json, PageDocuments above) => format switch
    {
        "engagement-assessment/1" => new AssessmentReader(above.Catalog, above.Ladder).Read(json).Problems,
        "engagement-result/1" => new ResultReader().Read(json).Problems,
        "engagement-plan/1" => new PlanReader().Read(json).Problems,
        "engagement-comparison/1" => new ComparisonReader().Read(json).Problems,
        "engagement-forecast/1" => new ForecastReader().Read(json).Problems,
        "engagement-portfolio/1" => new PortfolioReader().Read(json).Problems,
        "engagement-calendar/1" => new CalendarReader().Read(json).Problems,
        "engagement-follow-up/1" => new FollowUpReader().Read(json).Problems,
        "engagement-follow-up-review/1" => new FollowUpReviewReader().Read(json).Problems,
        "engagement-framework/1" => new FrameworkReader().Read(json).Problems,
        "engagement-cards/1" => new CardPackReader(Catalog).Read(json).Problems,
        "engagement-wording/1" => new WordingPackReader().Read(json).Problems,
        "engagement-wording-fingerprints/1" => new WordingFingerprintsReader().Read(json).Problems,
        _ => throw new NotSupportedException($"There is no format '{format}'."),
    };
}
