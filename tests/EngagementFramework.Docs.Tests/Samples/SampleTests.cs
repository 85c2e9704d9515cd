using System.Globalization;
using System.Text.RegularExpressions;
using EngagementFramework.Assessments;
using EngagementFramework.Docs.Tests.Markdown;
using EngagementFramework.Evaluation;

namespace EngagementFramework.Docs.Tests.Samples;

/// <summary>The pages on samples were worked out by hand: what they say is held against what the evaluator finds.</summary>
public partial class SampleTests
{
    public static TheoryData<string> Headings => [.. Sample.All.Select(sample => sample.Heading)];

    [Fact]
    public void Every_document_in_the_folder_is_on_a_page() =>
        Directory.GetFiles(Repository.PathOf(Sample.Folder), "*.json", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Repository.PathOf(Sample.Folder), path).Replace('\\', '/'))
            .Should().BeEquivalentTo(Sample.All.SelectMany(sample => new[] { sample.File, sample.Ladder, sample.Cards }).OfType<string>().Append(CardSampleTests.WithoutAssessment).Concat(Sample.BusinessModels));

    [Theory]
    [MemberData(nameof(Headings))]
    public void The_table_of_questions_is_the_result(string heading)
    {
        var sample = Sample.All.Single(sample => sample.Heading == heading);
        var expected = Tables(sample)[0].Rows.SelectMany(row => Ids(row[0]), (row, id) => $"{id}: {string.Join(" | ", row.Skip(1).Take(5))}");

        sample.Questions().Select(question => $"{question.Question}: {Row(question)}").Should().Equal(expected);
    }

    [Theory]
    [MemberData(nameof(Headings))]
    public void The_table_of_sums_is_the_result(string heading)
    {
        var sample = Sample.All.Single(sample => sample.Heading == heading);
        var result = sample.Evaluate();
        string[] expected =
        [
            .. result.Cards.Select(card => $"`{card.Card}` | {Row(card.Summary, Reasons(card.Summary))}"),
            "all | " + Row(result.Summary, $"{result.Summary.Questions - result.Summary.Rated}"),
        ];

        Tables(sample)[1].Rows.Select(row => string.Join(" | ", row)).Should().Equal(expected);
    }

    private static MarkdownTable[] Tables(Sample sample) => [.. Repository.Page(Sample.Folder + sample.Page).Tables.Where(table => table.Heading == sample.Heading)];

    /// <summary>The ids that a cell names: one, several, or a span such as <c>`governance/2` … `/5`</c>.</summary>
    private static IEnumerable<string> Ids(string cell)
    {
        var card = cell[1..cell.IndexOf('/', StringComparison.Ordinal)];
        var last = 0;
        foreach (Match match in Number().Matches(cell))
        {
            var number = int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture);
            for (var next = match.Groups[1].Value == "… " ? last + 1 : number; next <= number; next++)
            {
                yield return $"{card}/{next}";
            }

            last = number;
        }
    }

    private static string Row(QuestionResult question) => question.Match(
        rated => string.Join(
            " | ",
            $"`{Kebab(rated.Stance)}`",
            rated.Level + (rated.Basis == Basis.Floor ? ", floor" : ""),
            rated.Range.Highest > rated.Level.Value ? $"{rated.Level.Value}–{rated.Range.Highest}" : "",
            rated.HoldsUntil?.ToString("O", CultureInfo.InvariantCulture) ?? "–",
            rated.FallsTo?.ToString(CultureInfo.InvariantCulture) ?? "–"),
        notRated => $"{(notRated.Stance is { } stance ? $"`{Kebab(stance)}`" : "no response entry")} | not rated: `{Kebab(notRated.Reason)}` |  |  | ");

    private static string Row(Summary summary, string notRated) => string.Join(
        " | ",
        summary.Questions,
        summary.Asked,
        summary.Answered,
        summary.Rated,
        notRated,
        summary.RedFlags,
        summary.AtFloor,
        summary.Lowest?.ToString(CultureInfo.InvariantCulture) ?? "–",
        summary.Median?.ToString(CultureInfo.InvariantCulture) ?? "–");

    private static string Reasons(Summary summary)
    {
        (string Reason, int Count)[] counts =
        [
            ("not-asked", summary.NotRated.NotAsked),
            ("not-answered", summary.NotRated.NotAnswered),
            ("not-applicable", summary.NotRated.NotApplicable),
            ("relevance-contested-with-explanation", summary.NotRated.RelevanceContestedWithExplanation),
            ("deferred", summary.NotRated.Deferred),
        ];
        return string.Join(", ", counts.Where(count => count.Count > 0).Select(count => $"{count.Count} `{count.Reason}`").DefaultIfEmpty("–"));
    }

    private static string Kebab<T>(T value) where T : struct, Enum => Capital().Replace(value.ToString(), "-$0").ToLowerInvariant();

    [GeneratedRegex("(… )?`[a-z-]*/([0-9]+)`")]
    private static partial Regex Number();

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital();
}
