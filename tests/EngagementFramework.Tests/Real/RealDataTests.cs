using EngagementFramework.Assessments;
using EngagementFramework.Data;
using EngagementFramework.Evaluation;
using EngagementFramework.Forecasts;
using EngagementFramework.Json;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Forecasts;
using EngagementFramework.Tests.Json;
using EngagementFramework.Tests.Snapshots;

namespace EngagementFramework.Tests.Real;

/// <summary>Assessments coded from public research data. They are no part of the repository: where the folder beside it is absent, these tests are skipped.</summary>
public class RealDataTests
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(ProjectFolder.Repository, "..", "shared", "real"));
    private static readonly AssessmentReader Reader = new(DocumentFormat.Catalog, BuiltIn.Framework);
    private static readonly AssessmentEvaluator Evaluator = new(DocumentFormat.Catalog, BuiltIn.Framework);

    [Fact]
    public void Every_document_is_read_evaluated_and_comes_back_the_same()
    {
        foreach (var file in Files())
        {
            var reading = Reader.Read(File.ReadAllBytes(file));
            reading.Problems.Should().BeEmpty("{0} is valid", file);
            Reader.Read(EngagementJson.ToUtf8Bytes(reading.Value!)).ValueOrThrow().Should().Be(reading.Value);

            var result = Evaluator.Evaluate(reading.Value!);
            new ResultReader().Read(EngagementJson.ToUtf8Bytes(result)).ValueOrThrow().Should().Be(result);
            result.Summary.Asked.Should().Be(reading.Value!.Responses.Count);
        }
    }

    [Fact]
    public void The_counts_are_those_that_the_makers_of_the_data_state()
    {
        var assessments = Files().Select(file => Reader.Read(File.ReadAllBytes(file)).ValueOrThrow()).ToList();
        var responses = assessments.SelectMany(assessment => assessment.Responses).ToList();
        var examples = assessments.SelectMany(assessment => assessment.Evidence).SelectMany(item => item.Examples).ToList();

        assessments.Should().HaveCount(40);
        responses.Should().HaveCount(332);
        responses.OfType<DescribesPractice>().Should().HaveCount(155);
        responses.OfType<NoPractice>().Should().HaveCount(4);
        responses.OfType<NotAnswered>().Should().HaveCount(173);
        assessments.Sum(assessment => assessment.Evidence.Count).Should().Be(790);
        assessments.Sum(assessment => assessment.Sources.Count).Should().Be(386);
        responses.OfType<DescribesPractice>().Sum(response => response.Evidence.Count).Should().Be(1840);
        examples.Should().HaveCount(1175);
        examples.Count(example => example.Date is null).Should().Be(722 + 5);
    }

    [Fact]
    public void Nothing_reaches_the_highest_level_for_no_document_shows_challenges()
    {
        var questions = Files()
            .Select(file => Evaluator.Evaluate(Reader.Read(File.ReadAllBytes(file)).ValueOrThrow(), new EvaluationOptions { BenefitOfTheDoubt = true }))
            .SelectMany(result => result.Cards)
            .SelectMany(card => card.Questions)
            .OfType<RatedQuestion>()
            .ToList();

        questions.Should().HaveCount(155 + 4);
        questions.Should().OnlyContain(question => question.Level.Value >= 0 && question.Level.Value < 5);
        questions.Where(question => question.Stance == Stance.DescribesPractice)
            .Should().OnlyContain(question => question.Criteria.Single(criterion => criterion.Criterion == "practices-disclosed").Missing.Contains("challenges-disclosed"));
    }

    /// <summary>Which warnings the documents give, looked up in them one by one: four sources without any date, one page without an address, one that is younger than the research it is cited in.</summary>
    [Fact]
    public void What_is_warned_of_is_so()
    {
        var reader = new AssessmentReader(DocumentFormat.Catalog, BuiltIn.Framework) { Warns = true };

        Files().SelectMany(file => reader.Read(File.ReadAllBytes(file)).Warnings.Select(warning => $"{Path.GetFileNameWithoutExtension(file)} {warning.Code} {warning.Pointer}")).Should().Equal(
            "deutsche-telekom source-after-as-of /sources/9/published",
            "facebook unsourced-evidence /evidence/19",
            "microsoft source-without-link /sources/8",
            "telenor unsourced-evidence /evidence/22",
            "verizon-media unsourced-evidence /evidence/14",
            "meta unsourced-evidence /evidence/19",
            "twitter unsourced-evidence /evidence/16",
            "vk source-without-date /sources/0",
            "vk source-without-date /sources/1",
            "vk source-without-date /sources/2",
            "vk source-without-date /sources/3",
            "yahoo unsourced-evidence /evidence/14");
    }

    [Fact]
    public void On_each_of_the_next_800_days_their_levels_are_those_foretold() => Files()
        .Sum(file => ForecastCheck.AgreesWithEvaluatingLater(Reader.Read(File.ReadAllBytes(file)).ValueOrThrow(), new Forecaster(DocumentFormat.Catalog, BuiltIn.Framework), days: 800))
        .Should().BePositive("the evidence of some of them is out of date by then");

    private static string[] Files()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "The real assessments, which are optional, are not at hand: this test needs them in a folder ../shared/real, seen from the root of the repository.");
        return [.. Directory.GetFiles(Folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
    }
}
