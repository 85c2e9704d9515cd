using EngagementFramework.Assessments;
using EngagementFramework.Evaluation;
using EngagementFramework.Responses;
using static EngagementFramework.Tests.Assessments.SampleAssessments;

namespace EngagementFramework.Tests.Assessments;

public class ResultTests
{
    private static readonly Assessment Full = Of(
        Developing("governance/2", "e3"),
        Practice(
            "governance/1",
            new EvidenceUse { Item = "e2", Shows = ["process-described"] },
            new EvidenceUse { Item = "e1", Shows = ["process-disclosed", "remedy-processes-disclosed"] })) with
    {
        Sources = [Source("s3"), Source("s1"), Source("not cited"), Source("s2"), Source("of what is not used")],
        Evidence =
        [
            new EvidenceItem { Id = "e1", Statement = "One.", Citations = [new Citation { Source = "s1", Locator = "p. 4", Quote = "Words." }] },
            new EvidenceItem { Id = "not used", Statement = "None.", Citations = [new Citation { Source = "of what is not used" }] },
            new EvidenceItem { Id = "e3", Statement = "Three.", Examples = [new Example { Date = PartialDate.Parse("2026"), Description = "D.", Citations = [new Citation { Source = "s2" }] }] },
            new EvidenceItem { Id = "e2", Statement = "Two.", Citations = [new Citation { Source = "s3" }] },
        ],
    };

    [Fact]
    public void A_result_carries_what_its_responses_use_and_no_more_in_the_order_of_the_assessment()
    {
        var result = Evaluator.Evaluate(Full);

        result.Evidence.Should().Equal(Full.Evidence[0], Full.Evidence[2], Full.Evidence[3]);
        result.Sources.Select(source => source.Id).Should().Equal("s3", "s1", "s2");
    }

    [Fact]
    public void Who_holds_a_result_can_name_the_statement_source_and_place_behind_each_finding()
    {
        var result = Evaluator.Evaluate(Full);
        var items = result.Evidence.ToDictionary(item => item.Id);
        var sources = result.Sources.ToDictionary(source => source.Id);

        var findings = result.Cards.SelectMany(card => card.Questions).OfType<RatedQuestion>().SelectMany(question => question.Criteria).ToList();
        foreach (var finding in findings.SelectMany(criterion => criterion.Evidence))
        {
            items[finding.Item].Statement.Should().NotBeEmpty();
            items[finding.Item].Citations.Concat(items[finding.Item].Examples.SelectMany(example => example.Citations)).Select(citation => sources[citation.Source].Title)
                .Should().NotBeEmpty().And.OnlyContain(title => title.StartsWith("Title of", StringComparison.Ordinal));
            (finding.Why is null).Should().Be(finding.Counted);
        }

        findings.SelectMany(criterion => criterion.Evidence).Should().HaveCount(5);
        findings.SelectMany(criterion => criterion.Examples).Should().OnlyContain(example => example.Example == "e3/1");
        items["e1"].Citations[0].Should().Be(new Citation { Source = "s1", Locator = "p. 4", Quote = "Words." });
    }

    [Fact]
    public void A_result_names_the_ladder_the_company_the_dates_and_the_assessor()
    {
        var company = new Company { Id = "tern", Name = "Tern", Lei = "L", Isin = "I", Sector = "S", Country = "C" };
        var assessment = Full with { Company = company, Assessor = "Sample analyst", Extensions = Extensions.Parse("{}"), Schema = "x" };

        var result = Evaluator.Evaluate(assessment, new EvaluationOptions { AsOf = new DateOnly(2027, 1, 1), BenefitOfTheDoubt = true });

        result.Framework.Should().Be(new FrameworkReference { Id = "ohchr-b-tech", Version = "1.0" });
        result.Company.Should().Be(company);
        result.Assessor.Should().Be("Sample analyst");
        (result.AsOf, result.AssessmentAsOf).Should().Be((new DateOnly(2027, 1, 1), new DateOnly(2026, 6, 30)));
        result.Options.Should().Be(new EvaluationOptions { BenefitOfTheDoubt = true });
        result.Schema.Should().BeNull();
    }

    [Fact]
    public void Without_options_the_date_of_evaluation_is_the_assessments_own()
    {
        var result = Evaluator.Evaluate(Full);

        (result.AsOf, result.AssessmentAsOf).Should().Be((Full.AsOf, Full.AsOf));
        result.Options.BenefitOfTheDoubt.Should().BeFalse();
        result.Notices.Should().BeEmpty();
    }

    [Fact]
    public void What_an_evaluation_takes_for_granted_is_said_in_notices()
    {
        Codes(new EvaluationOptions { BenefitOfTheDoubt = true }).Should().Equal(NoticeCodes.BenefitOfTheDoubt);
        Codes(new EvaluationOptions { AsOf = new DateOnly(2026, 6, 29) }).Should().Equal(NoticeCodes.EvaluatedBeforeAssessment);
        Codes(new EvaluationOptions { AsOf = new DateOnly(2026, 6, 30) }).Should().BeEmpty();
        Codes(new EvaluationOptions { AsOf = new DateOnly(2026, 7, 1) }).Should().BeEmpty();
        Evaluator.Evaluate(Full, new EvaluationOptions { AsOf = new DateOnly(2026, 6, 29), BenefitOfTheDoubt = true }).Notices
            .Should().HaveCount(2).And.Contain(notice => notice.Message.Contains("2026-06-29", StringComparison.Ordinal) && notice.Message.Contains("2026-06-30", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Codes(EvaluationOptions options) => Evaluator.Evaluate(Full, options).Notices.Select(notice => notice.Code);

    private static Source Source(string id) => new() { Id = id, Title = "Title of " + id, Publisher = Publisher.Company, Public = true };
}
