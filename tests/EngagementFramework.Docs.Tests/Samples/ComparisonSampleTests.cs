using System.Globalization;
using EngagementFramework.Cards;
using EngagementFramework.Comparisons;
using EngagementFramework.Data;
using EngagementFramework.Json;

namespace EngagementFramework.Docs.Tests.Samples;

/// <summary>What changed between the two samples of one company, worked out by hand on the page on samples, is held against what the comparer finds.</summary>
public class ComparisonSampleTests
{
    [Fact]
    public void The_table_of_changes_is_the_comparison() =>
        Repository.Page("docs/samples/README.md").Tables.Single(table => table.Heading == "Northwind Cloud in 2027: what changed").Rows
            .Select(row => string.Join(" | ", row.Take(5)))
            .Should().Equal(Compare().Cards.SelectMany(card => card.Questions).Select(Row));

    internal static AssessmentComparison Compare()
    {
        var catalog = new CardCatalog(BuiltIn.Cards);
        var reader = new AssessmentReader(catalog, BuiltIn.Framework);
        return new AssessmentComparer(catalog, BuiltIn.Framework).Compare(
            reader.Read(Repository.Bytes(Sample.Folder + "northwind-cloud.json")).ValueOrThrow(),
            reader.Read(Repository.Bytes(Sample.Folder + "northwind-cloud-2027.json")).ValueOrThrow());
    }

    private static string Row(QuestionComparison question) => string.Join(
        " | ",
        $"`{question.Question}`",
        $"`{Wire(question.Change)}`",
        Level(question.Earlier) ?? "–",
        Level(question.Later) ?? "–",
        string.Join(", ", question.Steps.Select(step => step.From.Level == step.To.Level
            ? $"`{Wire(step.Cause)}`"
            : $"`{Wire(step.Cause)}` {Level(step.From) ?? "none"}–{Level(step.To) ?? "none"}")));

    private static string? Level(QuestionState state) => state.Level?.Value.ToString(CultureInfo.InvariantCulture);

    private static string Wire<T>(T value) => System.Text.Json.JsonSerializer.SerializeToElement(value, EngagementJson.Options).GetString()!;
}
