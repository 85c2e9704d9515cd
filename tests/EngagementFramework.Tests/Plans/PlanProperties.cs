using CsCheck;
using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Drafts;
using EngagementFramework.Evaluation;
using EngagementFramework.Json;
using EngagementFramework.Plans;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Json;

namespace EngagementFramework.Tests.Plans;

/// <summary>What holds for the plan of any assessment, with any pack of cards beside the built-in ones.</summary>
public class PlanProperties
{
    private const int Iterations = 500;

    private static readonly FrameworkReference Pin = new() { Id = BuiltIn.Framework.Id, Version = BuiltIn.Framework.Version };

    private static readonly Gen<(CardCatalog Catalog, Assessment Assessment)> Cases =
        from pack in GeneratedDocuments.Packs
        from assessment in GeneratedAssessments.All
        from dependences in Gens.Sequence(pack.Features.Count, _ => Gen.Enum<Dependence>())
        from declared in Gen.Bool
        let features = declared ? pack.Features.Zip(dependences, (feature, dependence) => new FeatureDependence { Feature = feature.Id, Dependence = dependence }) : []
        select (new CardCatalog(BuiltIn.Cards, pack), assessment.BusinessModel is { } model ? assessment with { BusinessModel = model with { Features = [.. model.Features, .. features] } } : assessment);

    [Fact]
    public void Every_card_stands_in_exactly_one_of_the_lists_and_each_list_in_catalogue_order() => Cases.Sample(
        (catalog, assessment) =>
        {
            var plan = new EngagementPlanner(catalog).Plan(assessment);
            string[][] lists = [Applies(plan), [.. plan.ToBeDetermined.Select(card => card.Card)], [.. plan.DoesNotApply.Select(card => card.Card)]];
            var order = catalog.Cards.Select((card, place) => (card.Id, place)).ToDictionary(card => card.Id, card => card.place);

            lists.SelectMany(list => list).Should().BeEquivalentTo(catalog.Cards.Select(card => card.Id));
            lists.Should().OnlyContain(list => list.SequenceEqual(list.OrderBy(card => order[card])));
        },
        iter: Iterations);

    [Fact]
    public void A_plan_covers_what_a_result_of_the_same_assessment_covers() => Cases.Sample(
        (catalog, assessment) =>
        {
            var plan = new EngagementPlanner(catalog).Plan(assessment);
            var result = new AssessmentEvaluator(catalog, BuiltIn.Framework).Evaluate(assessment);

            Applies(plan).Should().Equal(result.Cards.Select(card => card.Card));
            plan.ToBeDetermined.Concat(plan.DoesNotApply).Select(card => (card.Card, card.Why)).Should().BeEquivalentTo(result.NotCovered.Select(card => (card.Card, card.Why)));
            plan.Applies.SelectMany(card => card.Questions).Select(question => (question.Question, question.Stance))
                .Should().Equal(result.Cards.SelectMany(card => card.Questions).Select(question => (question.Question, question.Match(rated => (Stance?)rated.Stance, notRated => notRated.Stance))));
        },
        iter: Iterations);

    [Fact]
    public void A_blank_assessment_is_valid_and_covers_what_the_plan_does() => Gen.Select(Cases, Gen.Bool).Sample(
        (given, asked) =>
        {
            var plan = new EngagementPlanner(given.Catalog).Plan(given.Assessment);
            var bytes = EngagementJson.ToUtf8Bytes(BlankAssessment.Of(plan, given.Catalog, new BlankAssessmentOptions { Asked = asked, Framework = Pin }));
            var read = new AssessmentReader(given.Catalog, BuiltIn.Framework).Read(bytes);
            read.Problems.Should().BeEmpty();

            var blank = read.ValueOrThrow();
            var result = new AssessmentEvaluator(given.Catalog, BuiltIn.Framework).Evaluate(blank);
            var again = new EngagementPlanner(given.Catalog).Plan(blank);

            // Cards that were only there for their responses come back with the questions, once these were put.
            var covered = asked ? Applies(plan) : [.. plan.Applies.Where(card => card.Why != AppliesReason.HasResponses).Select(card => card.Card)];
            result.Cards.Select(card => card.Card).Should().Equal(covered);
            Applies(again).Should().Equal(covered);
            again.ToBeDetermined.Where(card => card.Why != NotCoveredReason.FeatureUnknown).Should().BeEmpty("every feature is declared");
            blank.BusinessModel!.Features.Select(feature => feature.Feature).Should().BeEquivalentTo(given.Catalog.Features.Select(feature => feature.Id));
            result.Summary.Rated.Should().Be(0);
            result.Cards.SelectMany(card => card.Questions).Should().OnlyContain(question => ((NotRatedQuestion)question).Reason == (asked ? NotRatedReason.NotAnswered : NotRatedReason.NotAsked));
        },
        iter: Iterations);

    [Fact]
    public void What_stands_among_the_questions_to_ask_is_a_response_as_it_stands() => Cases.Sample(
        (catalog, assessment) =>
        {
            var plan = new EngagementPlanner(catalog).Plan(assessment);
            var blank = BlankAssessment.Of(plan, catalog);
            var moved = EngagementJson.ToUtf8Bytes(blank with { Extensions = null });
            var document = System.Text.Json.Nodes.JsonNode.Parse(moved)!;
            document["responses"] = blank.Extensions!.ToJsonObject()[BlankAssessment.QuestionsToAsk]!.DeepClone();

            new AssessmentReader(catalog, BuiltIn.Framework).Read(document.ToJsonString()).ValueOrThrow()
                .Should().Be(BlankAssessment.Of(plan, catalog, new BlankAssessmentOptions { Asked = true }));
        },
        iter: Iterations);

    [Fact]
    public void A_plan_that_is_written_and_read_is_the_same_and_says_the_same() => Cases.Sample(
        (catalog, assessment) =>
        {
            var plan = new EngagementPlanner(catalog).Plan(assessment);
            var bytes = EngagementJson.ToUtf8Bytes(plan);

            new PlanReader().Read(bytes).ValueOrThrow().Should().Be(plan);
            EngagementJson.ToUtf8Bytes(new EngagementPlanner(catalog).Plan(assessment)).Should().Equal(bytes);
        },
        iter: Iterations);

    private static string[] Applies(EngagementPlan plan) => [.. plan.Applies.Select(card => card.Card)];
}
