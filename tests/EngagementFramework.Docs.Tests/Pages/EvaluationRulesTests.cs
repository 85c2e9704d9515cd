using System.Globalization;
using EngagementFramework.Data;
using EngagementFramework.Docs.Tests.Markdown;
using EngagementFramework.Evaluation;
using EngagementFramework.Responses;

namespace EngagementFramework.Docs.Tests.Pages;

public class EvaluationRulesTests
{
    private static readonly MarkdownPage Page = Repository.Page("docs/evaluation-rules.md");
    private static readonly DateOnly Documented = new(2026, 11, 23);

    public static TheoryData<string, string, string> WorkedDates =>
        [.. Page.TableUnder("Worked dates").Rows.Select(row => (row[0].Trim('`'), row[4], row[5]))];

    public static TheoryData<string, string, string> LaterDates =>
        [.. Page.Tables.Where(table => table.Heading == "Worked dates").ElementAt(1).Rows.Select(row => (row[0], row[2].Trim('`'), row[3]))];

    [Theory]
    [MemberData(nameof(WorkedDates))]
    public void A_worked_date_is_what_the_evaluator_finds(string date, string recency, string countsUntil)
    {
        var result = Evaluate(date, Documented);

        Recency(result).Should().Be(Enum.Parse<Recency>(recency.Split(" (")[0].Replace(" ", "", StringComparison.Ordinal), ignoreCase: true));
        (result.HoldsUntil?.ToString("O", CultureInfo.InvariantCulture) ?? "–").Should().Be(countsUntil.Split(" (")[0]);
    }

    [Theory]
    [MemberData(nameof(LaterDates))]
    public void A_date_evaluated_later_is_what_the_evaluator_finds(string asOf, string date, string recency) =>
        Recency(Evaluate(date, DateOnly.Parse(asOf, CultureInfo.InvariantCulture)))
            .Should().Be(Enum.Parse<Recency>(recency.Replace(" ", "", StringComparison.Ordinal), ignoreCase: true));

    [Fact]
    public void Every_notice_is_listed() =>
        Page.TableUnder("Notices").Rows.Select(row => row[0].Trim('`')).Should().BeEquivalentTo(NoticeCodes.All);

    [Fact]
    public void Every_stance_is_listed() =>
        Page.TableUnder("From the stance to an outcome").Rows.Skip(1).Select(row => row[0].Trim('`').Replace("-", "", StringComparison.Ordinal))
            .Should().BeEquivalentTo(Enum.GetNames<Stance>().Select(name => name.ToLowerInvariant()));

    [Fact]
    public void Interpretations_are_numbered_without_a_gap_and_referred_to()
    {
        Page.Headings.Where(heading => heading.StartsWith("I-", StringComparison.Ordinal)).Should().Equal(Enumerable.Range(1, 13).Select(number => $"I-{number}"));
        Page.Links.Should().Contain(Enumerable.Range(1, 13).Select(number => $"#i-{number}"));
    }

    private static Recency Recency(RatedQuestion result) => result.Criteria[0].Examples[0].Recency;

    /// <summary>A response that reaches level 1 if its one example, of the given date, counts.</summary>
    private static RatedQuestion Evaluate(string date, DateOnly asOf)
    {
        var response = new DescribesPractice { Question = "governance/1", Evidence = [new() { Item = "e1", Shows = ["process-described", "process-regular"] }] };
        var item = new EvidenceItem
        {
            Id = "e1",
            Statement = "A regular process",
            Examples = [new() { Date = date == "none" ? null : PartialDate.Parse(date), Description = "Something happened" }],
        };
        return (RatedQuestion)new ResponseEvaluator(BuiltIn.Framework).Evaluate(response, new EvidencePool([item], [], Documented), asOf);
    }
}
