using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Evaluation;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Cards;
using static EngagementFramework.Tests.Assessments.SampleAssessments;

namespace EngagementFramework.Tests.Assessments;

public class CoverageTests
{
    private const string Card = "low-leverage-sales-practices";

    [Theory]
    [InlineData(null, false, NotCoveredReason.FeatureUndeclared)]
    [InlineData(Dependence.None, false, NotCoveredReason.FeatureNone)]
    [InlineData(Dependence.Unknown, false, NotCoveredReason.FeatureUnknown)]
    [InlineData(Dependence.Partial, false, null)]
    [InlineData(Dependence.Full, false, null)]
    [InlineData(null, true, null)]
    [InlineData(Dependence.None, true, null)]
    [InlineData(Dependence.Unknown, true, null)]
    [InlineData(Dependence.Partial, true, null)]
    [InlineData(Dependence.Full, true, null)]
    public void A_card_is_covered_if_its_feature_is_depended_on_or_it_has_a_response(Dependence? dependence, bool responds, NotCoveredReason? why)
    {
        var assessment = Of(responds ? [new NotAnswered { Question = Card + "/2" }] : []);
        var result = Evaluator.Evaluate(dependence is { } declared ? assessment.With(Card, declared) : assessment);

        result.Cards.Any(card => card.Card == Card).Should().Be(why is null);
        result.NotCovered.SingleOrDefault(card => card.Card == Card)?.Why.Should().Be(why);
        result.NotCovered.Any(card => card.Card == Card).Should().Be(why is not null);
    }

    [Fact]
    public void Card_1_is_always_covered_and_both_lists_stand_in_catalogue_order()
    {
        var result = Evaluator.Evaluate(Of().With("low-leverage-sales-practices", Dependence.Full).With("algorithm-supported-decision-making", Dependence.Partial));

        result.Cards.Select(card => card.Card).Should().Equal("governance", "algorithm-supported-decision-making", "low-leverage-sales-practices");
        result.NotCovered.Select(card => card.Card).Should().Equal(BuiltIn.Cards.Cards[2].Id, BuiltIn.Cards.Cards[3].Id);
        result.Cards[0].Questions.Select(question => question.Question).Should().Equal("governance/1", "governance/2", "governance/3", "governance/4", "governance/5");
        result.Cards[0].Questions.Should().AllBeOfType<NotRatedQuestion>().And.OnlyContain(question => ((NotRatedQuestion)question).Reason == NotRatedReason.NotAsked);
    }

    [Fact]
    public void Two_cards_about_one_feature_are_covered_together_unless_only_one_has_a_response()
    {
        var evaluator = new AssessmentEvaluator(new CardCatalog(BuiltIn.Cards, SampleCards.Pack("more", SampleCards.Card("resale", Card), SampleCards.Card("for-all"))), BuiltIn.Framework);

        evaluator.Evaluate(Of().With(Card, Dependence.Partial)).Cards.Select(card => card.Card).Should().Equal("governance", Card, "resale", "for-all");
        evaluator.Evaluate(Of(new NotAnswered { Question = "resale/1" })).Cards.Select(card => card.Card).Should().Equal("governance", "resale", "for-all");
    }

    [Theory]
    [InlineData(Dependence.None, true)]
    [InlineData(Dependence.Unknown, false)]
    [InlineData(Dependence.Partial, false)]
    public void A_card_with_responses_whose_feature_is_said_not_to_be_there_carries_a_notice(Dependence dependence, bool noticed)
    {
        var result = Evaluator.Evaluate(Of(new NoPractice { Question = Card + "/1" }).With(Card, dependence));

        var notices = result.Cards.Single(card => card.Card == Card).Notices;
        notices.Select(notice => notice.Code).Should().Equal(noticed ? [NoticeCodes.FeatureNotPresent] : []);
        notices.Where(notice => !notice.Message.Contains(Card, StringComparison.Ordinal)).Should().BeEmpty();
        result.Cards[0].Notices.Should().BeEmpty();
        result.Summary.Rated.Should().Be(1);
    }
}
