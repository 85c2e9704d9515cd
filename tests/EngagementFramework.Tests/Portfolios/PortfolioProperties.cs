using CsCheck;
using EngagementFramework.Assessments;
using EngagementFramework.Json;
using EngagementFramework.Portfolios;
using EngagementFramework.Tests.Json;
using EngagementFramework.Tests.Properties;
using static EngagementFramework.Tests.Assessments.SampleAssessments;

namespace EngagementFramework.Tests.Portfolios;

public class PortfolioProperties
{
    private static readonly PortfolioSumsOptions Options = new() { Alerts = new AlertRules { SilentDays = 0, LapseDays = 300, Below = 2 }, Mean = NamedMean.RatedLevels };

    private static readonly int[] AllParts = [0, 1, 2];

    private static readonly Holding[] Holdings = [.. Enumerable.Range(0, 8).Select(i => new Holding { Company = $"c{i}", Weight = (i + 1) * 1.000001m })];

    [Fact]
    public void Parts_merged_in_any_order_are_the_whole_byte_for_byte() =>
        Gen.Select(GeneratedAssessments.All.Array[0, 6], Gen.Int[0, 2].Array[6], Gen.Shuffle(AllParts)).Sample(
            (assessments, parts, order) =>
            {
                AssessmentResult[] results = [.. assessments.Select((assessment, i) => Evaluator.Evaluate(
                    assessment with { Company = assessment.Company with { Id = $"c{i}" } },
                    new EvaluationOptions { AsOf = DateOnly.FromDayNumber(Math.Clamp(assessment.AsOf.DayNumber + (10 * i) - 20, 0, DateOnly.MaxValue.DayNumber)) }))];
                var whole = Sum(results);

                Sum(results.Reverse()).Should().Equal(whole);
                var merged = New();
                foreach (var part in order)
                {
                    merged.Add(Read(Sum(results.Where((_, i) => parts[i] == part))));
                }

                EngagementJson.ToUtf8Bytes(merged.ToSummary()).Should().Equal(whole);
                EngagementJson.ToUtf8Bytes(Read(whole)).Should().Equal(whole);
            },
            iter: Runs.Of(300));

    [Fact]
    public void Every_way_of_grouping_holds_every_question() =>
        GeneratedAssessments.All.Array[1, 5].Sample(
            assessments =>
            {
                var sums = New();
                AssessmentResult[] results = [.. assessments.Select((assessment, i) => Evaluator.Evaluate(assessment with { Company = assessment.Company with { Id = $"c{i}" } }))];
                Array.ForEach(results, result => sums.Add(result));
                var ladder = sums.ToSummary().Ladders.Should().ContainSingle().Which;

                foreach (var groups in new[] { ladder.Cards, ladder.Themes, ladder.Sectors, ladder.Countries })
                {
                    groups.Sum(group => group.Questions.Questions).Should().Be(results.Sum(result => result.Summary.Questions));
                    groups.Sum(group => group.Questions.RedFlags).Should().Be(results.Sum(result => result.Summary.RedFlags));
                }

                ladder.Whole.Companies.RedFlags.Should().Be(results.Count(result => result.Summary.RedFlags > 0));
                ladder.Companies.Select(company => company.Summary).Should().Equal(results.Select(result => result.Summary));
            },
            iter: Runs.Of(200));

    private static PortfolioSums New() => new(Catalog, Evaluator.Frameworks, Options, Holdings);

    private static byte[] Sum(IEnumerable<AssessmentResult> results)
    {
        var sums = New();
        foreach (var result in results)
        {
            // Some have an earlier result beside them, and with some another document is left out.
            var number = result.Company.Id[1] - '0';
            sums.Add(result, number % 2 == 0 ? result : null);
            if (number % 3 == 0)
            {
                sums.LeaveOut();
            }
        }

        return EngagementJson.ToUtf8Bytes(sums.ToSummary());
    }

    private static PortfolioSummary Read(byte[] bytes) => new PortfolioReader().Read(bytes).ValueOrThrow();
}
