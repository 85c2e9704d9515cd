using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Drafts;
using EngagementFramework.Plans;
using EngagementFramework.Problems;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Cards;
using static EngagementFramework.Tests.Assessments.SampleAssessments;

namespace EngagementFramework.Tests.Plans;

public class BlankAssessmentTests
{
    private const string Card = "low-leverage-sales-practices";

    private static readonly EngagementPlan Plan = new EngagementPlanner(Catalog).Plan(Of(new NoPractice { Question = "governance/1" }).With(Card, Dependence.Partial));

    [Fact]
    public void Until_the_questions_were_put_nothing_is_said_to_be_unanswered()
    {
        var blank = BlankAssessment.Of(Plan, Catalog);

        blank.Responses.Should().BeEmpty();
        var toAsk = blank.Extensions!.Json.GetProperty("questionsToAsk");
        toAsk.EnumerateArray().Select(entry => entry.GetProperty("question").GetString()).Should().Equal(
            "governance/1", "governance/2", "governance/3", "governance/4", "governance/5", Card + "/1", Card + "/2", Card + "/3", Card + "/4", Card + "/5");
        toAsk[5].GetProperty("stance").GetString().Should().Be("not-answered");
        toAsk[5].GetProperty("extensions").GetProperty("questionText").GetString().Should().Be(BuiltIn.Cards.Cards[4].Questions[0].Text);
    }

    [Fact]
    public void Once_they_were_put_each_is_unanswered_and_holds_its_text()
    {
        var blank = BlankAssessment.Of(Plan, Catalog, new BlankAssessmentOptions { Asked = true });

        blank.Extensions.Should().BeNull();
        blank.Responses.Should().AllBeOfType<NotAnswered>().And.HaveCount(10);
        blank.Responses[9].Extensions!.Json.GetProperty(BlankAssessment.QuestionText).GetString().Should().Be(BuiltIn.Cards.Cards[4].Questions[4].Text);
    }

    [Fact]
    public void The_company_and_its_business_model_are_kept_and_features_without_a_word_are_unknown()
    {
        var blank = BlankAssessment.Of(Plan, Catalog);

        (blank.Company, blank.AsOf, blank.Framework, blank.Assessor).Should().Be((Plan.Company, Plan.AsOf, null, null));
        blank.Sources.Should().BeEmpty();
        blank.Evidence.Should().BeEmpty();
        blank.BusinessModel!.Features.Select(feature => (feature.Feature, feature.Dependence)).Should().Equal(
            (Card, Dependence.Partial),
            ("algorithm-supported-decision-making", Dependence.Unknown),
            ("high-risk-customers-or-end-users", Dependence.Unknown),
            ("conflict-affected-and-high-risk-areas", Dependence.Unknown));
    }

    [Fact]
    public void The_date_and_the_ladder_are_the_caller_s_where_they_are_given()
    {
        var pin = new FrameworkReference { Id = "ladder", Version = "2" };

        var blank = BlankAssessment.Of(Plan, Catalog, new BlankAssessmentOptions { AsOf = new DateOnly(2027, 1, 2), Framework = pin });

        (blank.AsOf, blank.Framework).Should().Be((new DateOnly(2027, 1, 2), pin));
    }

    [Fact]
    public void A_plan_by_other_cards_is_refused_with_everything_that_the_cards_do_not_have()
    {
        var pack = SampleCards.Pack("more", SampleCards.Card("overuse", "overuse", questions: 2)) with { Features = [SampleCards.Feature("overuse")] };
        var plan = new EngagementPlanner(new CardCatalog(BuiltIn.Cards, pack)).Plan(Of().With("overuse", Dependence.Full));

        FluentActions.Invoking(() => BlankAssessment.Of(plan, Catalog)).Should().Throw<InvalidDocumentException>()
            .Which.Problems.Select(problem => $"{problem.Code} {problem.Pointer}").Should().Equal(
                "unknown-feature /businessModel/features/0/feature", "unknown-question /responses/5/question", "unknown-question /responses/6/question");
    }
}
