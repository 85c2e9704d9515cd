using CsCheck;
using EngagementFramework.Evaluation;
using EngagementFramework.Responses;

namespace EngagementFramework.Tests.Properties;

/// <summary>What holds for every response on every ladder.</summary>
public class RatingProperties
{
    private const int Iterations = 3000;

    [Fact]
    public void The_range_is_that_of_a_second_evaluator_that_shares_nothing_with_the_first() =>
        Gens.Scene.Sample(scene => scene.Rate().Should().Be(ReferenceEvaluator.Rate(scene)), iter: Runs.Of(9000));

    [Fact]
    public void So_are_the_reasons() =>
        Gens.Scene.Sample(
            scene =>
            {
                var criteria = scene.Ladder.Criteria.ToList();
                var findings = scene.Evaluate().Criteria;
                findings.Select(finding => finding.Criterion).Should().Equal(criteria.Select(criterion => criterion.Id));
                foreach (var (criterion, finding) in criteria.Zip(findings))
                {
                    finding.Outcome.Should().Be(ReferenceEvaluator.Outcome(scene, criterion));
                    finding.Missing.Should().Equal(ReferenceEvaluator.Missing(scene, criterion));
                    finding.Examples.Select(example => (example.Example, example.Recency)).Should().Equal(ReferenceEvaluator.Examples(scene, criterion));
                }
            },
            iter: Runs.Of(Iterations));

    [Fact]
    public void Random_scenes_reach_every_level_and_leave_some_open()
    {
        var ranges = Gens.Scene.Array[1000].Single().Select(scene => scene.Rate()).ToList();
        ranges.Select(range => range.Lowest).Distinct().Order().Should().Equal(0, 1, 2, 3);
        ranges.Count(range => !range.IsCertain).Should().BeGreaterThan(20);
    }

    [Fact]
    public void The_short_way_gives_the_range_of_the_long_one() =>
        Gens.Scene.Sample(
            scene =>
            {
                var (plain, benefit) = (scene.Evaluate(), scene.Evaluate(benefitOfTheDoubt: true));
                var range = scene.Rate();
                range.Lowest.Should().BeLessThanOrEqualTo(range.Highest);
                plain.Range.Should().Be(range);
                plain.Level.Value.Should().Be(range.Lowest);
                benefit.Range.Should().Be(range);
                benefit.Level.Value.Should().Be(range.Highest);
                benefit.HoldsUntil.Should().Be(plain.HoldsUntil);
                benefit.FallsTo.Should().Be(plain.FallsTo);
            },
            iter: Runs.Of(Iterations));

    [Fact]
    public void One_more_use_never_lowers_the_level() =>
        Gens.Scene.SelectMany(scene => Gens.Use(scene.Ladder, scene.Items).Select(use => (scene, use))).Sample(
            (scene, use) => NotLower(scene, scene with { Response = scene.Response with { Evidence = [.. scene.Response.Evidence, use] } }),
            iter: Runs.Of(Iterations));

    [Fact]
    public void One_more_example_never_lowers_the_level() =>
        Gen.Select(Gens.Scene, Gens.Date, Gen.Int[0, 3]).Sample(
            (scene, date, place) =>
            {
                var index = place % scene.Items.Count;
                var example = new Example { Date = date, Description = "One more" };
                NotLower(scene, scene with { Items = [.. scene.Items.Select((item, i) => i == index ? item with { Examples = [.. item.Examples, example] } : item)] });
            },
            iter: Runs.Of(Iterations));

    [Fact]
    public void The_order_of_uses_evidence_and_sources_changes_no_level() =>
        Gens.Scene.SelectMany(scene => Gen.Select(Gen.Shuffle(scene.Items.ToArray()), Gen.Shuffle(scene.Response.Evidence.ToArray())).Select((items, uses) => (scene, items, uses))).Sample(
            (scene, items, uses) =>
            {
                EvidenceItem[] turned = [.. items.Select(item => item with { Citations = [.. item.Citations.Reverse()] })];
                var pool = new EvidencePool(turned, [.. Support.Dossier.Sources.Reverse()], scene.AsOf);
                var response = scene.Response with { Evidence = [.. uses.Select(use => use with { Shows = [.. use.Shows.Reverse()], Examples = [.. use.Examples.Reverse()] })] };
                var other = (RatedQuestion)new ResponseEvaluator(scene.Ladder).Evaluate(response, pool, scene.On);
                var result = scene.Evaluate();
                (other.Level, other.Range, other.HoldsUntil, other.FallsTo).Should().Be((result.Level, result.Range, result.HoldsUntil, result.FallsTo));
                other.Blocking.Should().Equal(result.Blocking);
                other.Beyond.Should().Equal(result.Beyond);
            },
            iter: Runs.Of(Iterations));

    private static void NotLower(Scene before, Scene after)
    {
        after.Rate().Lowest.Should().BeGreaterThanOrEqualTo(before.Rate().Lowest);
        after.Rate().Highest.Should().BeGreaterThanOrEqualTo(before.Rate().Highest);
    }
}
