using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Json;
using EngagementFramework.Plans;
using EngagementFramework.Reports;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Cards;
using EngagementFramework.Tests.Snapshots;
using EngagementFramework.Texts;
using static EngagementFramework.Tests.Assessments.SampleAssessments;

namespace EngagementFramework.Tests.Plans;

public class PlanReportTests
{
    [Fact]
    public void The_report_of_the_sample() => Snapshot.Verify("Plans", "PlanReportTests.The_report_of_the_sample", new PlanReport().ToText(Harbour()));

    [Fact]
    public void Whatever_a_plan_holds_is_in_the_report()
    {
        var plan = Harbour();
        var report = new PlanReport().ToText(plan);

        var texts = plan.Notes.Select(note => note.Message)
            .Concat(plan.Applies.SelectMany(card => new[] { card.Title, card.Rationale, card.Addressees }))
            .Concat(plan.Applies.SelectMany(card => card.Questions).SelectMany(question => question.ExampleActions.Concat(question.Situations).Append(question.Text).Append(question.Guidance)))
            .Concat(plan.ToBeDetermined.SelectMany(card => new[] { card.Title, card.AppliesWhen, card.Rationale }))
            .Concat(plan.DoesNotApply.SelectMany(card => new[] { card.Title, card.Rationale }))
            .OfType<string>();
        texts.Should().OnlyContain(text => report.Contains(MarkdownText.Escape(text), StringComparison.Ordinal)).And.HaveCountGreaterThan(40);
    }

    [Fact]
    public void What_users_write_marks_up_nothing_and_breaks_no_line()
    {
        const string hostile = "# x\n| a | <b> [l](http://example.org) `c`";
        var pack = SampleCards.Pack("more", SampleCards.Card("extra") with { Title = hostile, Addressees = hostile });
        var assessment = Of(new NotAnswered { Question = "extra/1" }) with
        {
            Company = new Company { Id = hostile, Name = hostile },
            BusinessModel = new BusinessModel { ValueChain = hostile },
        };

        var report = new PlanReport().ToText(new EngagementPlanner(new CardCatalog([.. Catalog.Packs, pack])).Plan(assessment));

        report.Should().NotContainAny("\r", "\n# x", "<b>", "[l](", "| a |", "`c`");
        report.Should().EndWith("\n").And.NotContain("\n\n\n").And.NotMatchRegex("{[A-Za-z]+}");
    }

    [Fact]
    public void A_question_with_a_response_says_so_and_a_card_without_addressees_too()
    {
        var pack = SampleCards.Pack("more", SampleCards.Card("extra"));
        var plan = new EngagementPlanner(new CardCatalog([.. Catalog.Packs, pack])).Plan(Of(new NotAnswered { Question = "governance/2" }));
        var sentences = new PlanSentences();

        plan.Applies[0].Questions.Select(sentences.AskedAlready).Should().Equal(null, "There is a response already. The company was asked and is silent.", null, null, null);
        sentences.Addressees(plan.Applies[1]).Should().StartWith("The card does not say.");
    }

    [Fact]
    public void A_host_words_the_report()
    {
        var texts = TextCatalog.English.With(new Dictionary<string, string> { ["plan.label.ask"] = "Wen fragen" });

        new PlanReport(texts).ToText(Harbour()).Should().Contain("**Wen fragen:**").And.NotContain("Whom to ask");
    }

    internal static EngagementPlan Harbour()
    {
        var sample = File.ReadAllBytes(ProjectFolder.RepositoryFile("docs", "samples", "plan", "harbour-maps.json"));
        return new EngagementPlanner(Catalog).Plan(new AssessmentReader(Catalog, Evaluator.Frameworks).Read(sample).ValueOrThrow());
    }
}
