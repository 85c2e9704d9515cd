using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Plans;
using EngagementFramework.Problems;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Cards;
using static EngagementFramework.Tests.Assessments.SampleAssessments;

namespace EngagementFramework.Tests.Plans;

public class PlannerTests
{
    private const string Card = "low-leverage-sales-practices";

    private static readonly EngagementPlanner Planner = new(Catalog);

    [Theory]
    [InlineData(Dependence.Full, AppliesReason.FeatureFull)]
    [InlineData(Dependence.Partial, AppliesReason.FeaturePartial)]
    public void A_card_applies_where_the_company_depends_on_its_feature(Dependence dependence, AppliesReason why)
    {
        var plan = Planner.Plan(Of().With(Card, dependence));

        plan.Applies.Select(card => (card.Card, card.Why)).Should().Equal(("governance", AppliesReason.EveryCompany), (Card, why));
        plan.ToBeDetermined.Should().OnlyContain(card => card.Why == NotCoveredReason.FeatureUndeclared).And.HaveCount(3);
        plan.DoesNotApply.Should().BeEmpty();
    }

    [Theory]
    [InlineData(Dependence.Unknown, NotCoveredReason.FeatureUnknown, true)]
    [InlineData(Dependence.None, NotCoveredReason.FeatureNone, false)]
    public void A_card_whose_feature_is_unknown_is_to_be_determined_and_one_whose_feature_is_absent_does_not_apply(Dependence dependence, NotCoveredReason why, bool open)
    {
        var plan = Planner.Plan(Of().With(Card, dependence));

        var card = (open ? plan.ToBeDetermined : plan.DoesNotApply).Single(card => card.Card == Card);
        (open ? plan.DoesNotApply : plan.ToBeDetermined).Should().NotContain(other => other.Card == Card);
        card.Should().Be(new CardNotPlanned
        {
            Card = Card,
            Number = 5,
            Title = BuiltIn.Cards.Cards[4].Title,
            Feature = Card,
            Why = why,
            AppliesWhen = BuiltIn.Cards.Cards[4].AppliesWhen!,
        });
    }

    [Theory]
    [InlineData(null, AppliesReason.HasResponses)]
    [InlineData(Dependence.None, AppliesReason.HasResponses)]
    [InlineData(Dependence.Unknown, AppliesReason.HasResponses)]
    [InlineData(Dependence.Partial, AppliesReason.FeaturePartial)]
    public void A_card_with_responses_was_engaged_on_already(Dependence? dependence, AppliesReason why)
    {
        var assessment = Of(new NoPractice { Question = Card + "/2" });

        var plan = Planner.Plan(dependence is { } declared ? assessment.With(Card, declared) : assessment);

        var card = plan.Applies.Single(card => card.Card == Card);
        card.Why.Should().Be(why);
        card.Questions.Select(question => question.Stance).Should().Equal(null, Stance.NoPractice, null, null, null);
        plan.Notes.Any(note => note.Code == PlanNoteCodes.ResponsesWithoutFeature).Should().Be(dependence == Dependence.None);
    }

    [Fact]
    public void A_planned_card_carries_what_is_needed_to_use_it()
    {
        var assessment = Of() with
        {
            BusinessModel = new BusinessModel
            {
                Features =
                [
                    new FeatureDependence
                    {
                        Feature = Card,
                        Dependence = Dependence.Partial,
                        Rationale = "Resellers.",
                        Elements = [BusinessModelElement.ValueChain, BusinessModelElement.ValueProposition],
                    },
                ],
            },
        };

        var plan = Planner.Plan(assessment);

        (plan.Company, plan.AsOf, plan.BusinessModel).Should().Be((assessment.Company, assessment.AsOf, assessment.BusinessModel));
        plan.CardPacks.Should().Equal(new CardPackReference { Id = "ohchr-b-tech", Version = "1.0", Source = BuiltIn.Cards.Source });
        var card = plan.Applies[1];
        var source = BuiltIn.Cards.Cards[4];
        (card.Card, card.Number, card.Title, card.Feature, card.Rationale, card.Addressees).Should().Be((Card, 5, source.Title, Card, "Resellers.", source.Addressees));
        card.Elements.Should().Equal(BusinessModelElement.ValueChain, BusinessModelElement.ValueProposition);
        card.Questions.Select(question => (question.Question, question.Theme, question.Text, question.Guidance))
            .Should().Equal(source.Questions.Select(question => (question.Id, question.Theme, question.Text, question.Guidance)));
        card.Questions[1].Situations.Should().Equal(source.Questions[1].Situations).And.HaveCount(3);
        card.Questions[2].ExampleActions.Should().Equal(source.Questions[2].ExampleActions).And.HaveCount(6);
    }

    [Fact]
    public void All_cards_about_one_feature_go_together_and_those_of_no_feature_are_for_every_company()
    {
        var planner = new EngagementPlanner(new CardCatalog(BuiltIn.Cards, SampleCards.Pack("more", SampleCards.Card("resale", Card), SampleCards.Card("for-all"))));

        planner.Plan(Of().With(Card, Dependence.Full)).Applies.Select(card => (card.Card, card.Why)).Should().Equal(
            ("governance", AppliesReason.EveryCompany), (Card, AppliesReason.FeatureFull), ("resale", AppliesReason.FeatureFull), ("for-all", AppliesReason.EveryCompany));
        planner.Plan(Of().With(Card, Dependence.None)).DoesNotApply.Select(card => card.Card).Should().Equal(Card, "resale");
    }

    [Fact]
    public void What_is_wrong_is_told_all_at_once_and_no_ladder_is_needed_for_it()
    {
        var assessment = Of(new NoPractice { Question = "governance/9" }, new NoPractice { Question = "governance/1" }, new NotAnswered { Question = "governance/1" }) with
        {
            Company = new Company { Id = "tern", Name = " ", Stage = (CompanyStage)9 },
            BusinessModel = new BusinessModel
            {
                Features =
                [
                    new FeatureDependence { Feature = "overuse", Dependence = Dependence.Full },
                    new FeatureDependence { Feature = Card, Dependence = Dependence.Full, Elements = [BusinessModelElement.ValueChain, (BusinessModelElement)7, BusinessModelElement.ValueChain] },
                ],
            },
        };

        var problems = Planner.Invoking(planner => planner.Plan(assessment)).Should().Throw<InvalidDocumentException>().Which.Problems;

        problems.Select(problem => $"{problem.Code} {problem.Pointer}").Should().Equal(
            "blank-text /company/name",
            "unknown-value /company/stage",
            "unknown-feature /businessModel/features/0/feature",
            "unknown-value /businessModel/features/1/elements/1",
            "duplicate-value /businessModel/features/1/elements/2",
            "unknown-question /responses/0/question",
            "duplicate-response /responses/2/question");
        Evaluator.Check(assessment).Select(problem => $"{problem.Code} {problem.Pointer}").Should().Equal(problems.Select(problem => $"{problem.Code} {problem.Pointer}"));
    }

    [Fact]
    public void Evidence_for_a_ladder_that_is_not_there_does_not_matter()
    {
        var assessment = Of(Practice("governance/1", new EvidenceUse { Item = "none", Shows = ["nothing-we-know"] })) with { Framework = new FrameworkReference { Id = "another", Version = "3" } };

        Planner.Plan(assessment).Applies.Single().Questions[0].Stance.Should().Be(Stance.DescribesPractice);
    }
}
