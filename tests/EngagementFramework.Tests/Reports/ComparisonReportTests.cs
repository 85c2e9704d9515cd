using EngagementFramework.Cards;
using EngagementFramework.Comparisons;
using EngagementFramework.Data;
using EngagementFramework.Reports;
using EngagementFramework.Tests.Samples;
using EngagementFramework.Tests.Snapshots;
using EngagementFramework.Texts;
using EngagementFramework.Wordings;

namespace EngagementFramework.Tests.Reports;

public class ComparisonReportTests
{
    private const string Hostile = "# x\n| a | <b> [l](http://example.org) `c`";

    private static readonly CardCatalog Catalog = new(BuiltIn.Cards);

    [Fact]
    public void The_report_of_the_sample() => Snapshot.Verify("Reports", "ComparisonReportTests.The_report_of_the_sample", Report(Northwind()));

    [Fact]
    public void It_stands_alone()
    {
        var comparison = Northwind();
        var report = Report(comparison);

        var steps = comparison.Cards.SelectMany(card => card.Questions).Where(question => question.Change != LevelChange.NotRated).SelectMany(question => question.Steps).ToList();
        var texts = steps.SelectMany(step => step.Examples).Select(example => example.Description)
            .Concat(steps.SelectMany(step => step.Evidence).Select(evidence => Side(comparison, evidence.Document).Evidence.Single(item => item.Id == evidence.Item).Statement))
            .Concat(comparison.Earlier.Sources.Concat(comparison.Later.Sources).Select(source => source.Title))
            .Concat(comparison.Cards.SelectMany(card => card.Questions).Select(question => question.Question))
            .Concat(BuiltIn.Framework.Criteria.SelectMany(criterion => criterion.Elements).Select(element => element.Definition))
            .ToList();
        texts.Should().HaveCountGreaterThan(60);
        foreach (var text in texts)
        {
            report.Should().Contain(MarkdownText.Escape(text));
        }
    }

    [Fact]
    public void It_says_the_order_of_causes_and_that_the_attribution_depends_on_it()
    {
        var report = Report(Northwind());
        var sentences = new ComparisonSentences(Northwind(), BuiltIn.Framework, BuiltIn.Framework);

        report.Should().Contain("How much of a change a cause is given depends on this order");
        var places = Enum.GetValues<ChangeCause>().Select((cause, i) => report.IndexOf($"\n{i + 1}. **{sentences.Cause(cause)}:** {sentences.Meaning(cause)}\n", StringComparison.Ordinal)).ToList();
        places.Should().OnlyContain(place => place > 0).And.BeInAscendingOrder();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    public void A_lapse_is_never_called_a_decline_of_the_company(string culture)
    {
        var wording = new WordingCatalog(BuiltIn.Wordings).For(culture);
        var report = new ComparisonReport(wording.Apply(Catalog), wording.Apply(BuiltIn.Framework), wording.Texts).ToText(Northwind());

        report.Should().NotContainAny("declin", "worsen", "improved by", "empeor", "baisse de l’entreprise");
        report.Should().NotMatchRegex("{[A-Za-z]+}").And.EndWith("\n").And.NotContain("\n\n\n");
    }

    [Fact]
    public void Red_flags_stand_before_all_that_changed()
    {
        var report = Report(Northwind());

        report.IndexOf("## Red flags gained: 1; lost: 1; kept: 0", StringComparison.Ordinal).Should().BePositive().And.BeLessThan(report.IndexOf("## What changed", StringComparison.Ordinal));
    }

    [Fact]
    public void Compared_with_itself_nothing_changed()
    {
        var assessment = SampleFile.Read("northwind-cloud.json");
        var report = Report(new AssessmentComparer(Catalog, BuiltIn.Framework).Compare(assessment, assessment));

        report.Should().Contain("\nNo level changed, and no criterion was gained or lost. Evidence may have been renewed all the same.\n").And.Contain("## Red flags gained: 0; lost: 0; kept: 1\n\n- **Red flag kept:** `governance/3`, -1 Red Flag.");
    }

    [Fact]
    public void What_users_write_marks_up_nothing_and_breaks_no_line()
    {
        var (earlier, later) = (SampleFile.Read("northwind-cloud.json"), SampleFile.Read("northwind-cloud-2027.json"));
        earlier = earlier with { Assessor = Hostile, Sources = [.. earlier.Sources.Select(source => source with { Title = Hostile })] };
        later = later with
        {
            Company = later.Company with { Name = Hostile },
            Evidence = [.. later.Evidence.Select(item => item with { Note = Hostile, Citations = [.. item.Citations.Select(citation => citation with { Locator = Hostile, Quote = Hostile })], Examples = [.. item.Examples.Select(example => example with { Description = Hostile + example.Description })] })],
        };

        var report = Report(new AssessmentComparer(Catalog, BuiltIn.Framework).Compare(earlier, later));

        report.Should().NotContainAny("\r", "\n# x", "<b>", "[l](", "| a |", "`c`");
    }

    [Fact]
    public void A_host_words_the_report()
    {
        var texts = TextCatalog.English.With(new Dictionary<string, string> { ["compare.cause.time-passed"] = "Zeit verging" });

        new ComparisonReport(Catalog, BuiltIn.Framework, texts).ToText(Northwind()).Should().Contain("1. **Zeit verging: from 5 Leading to 1 Nascent.**").And.NotContain("Time passed");
    }

    private static string Report(AssessmentComparison comparison) => new ComparisonReport(Catalog, BuiltIn.Framework).ToText(comparison);

    private static ComparedAssessment Side(AssessmentComparison comparison, ComparedDocument document) => document == ComparedDocument.Earlier ? comparison.Earlier : comparison.Later;

    private static AssessmentComparison Northwind() =>
        new AssessmentComparer(Catalog, BuiltIn.Framework).Compare(SampleFile.Read("northwind-cloud.json"), SampleFile.Read("northwind-cloud-2027.json"));
}
