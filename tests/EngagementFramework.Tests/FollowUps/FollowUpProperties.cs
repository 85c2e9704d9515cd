using CsCheck;
using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Evaluation;
using EngagementFramework.FollowUps;
using EngagementFramework.Json;
using EngagementFramework.Tests.Json;
using EngagementFramework.Tests.Properties;
using EngagementFramework.Tests.Support;
using Gens = EngagementFramework.Tests.Properties.Gens;

namespace EngagementFramework.Tests.FollowUps;

/// <summary>What holds for every follow-up, by giving the company's answers what was asked for.</summary>
public class FollowUpProperties
{
    private const string Question = "governance/1";
    private const int MostThings = 11;
    private static readonly CardCatalog Catalog = new(BuiltIn.Cards);
    private static readonly FollowUpPlanner BuiltInPlanner = new(Catalog, BuiltIn.Framework);

    [Fact]
    public void Who_gives_all_that_is_asked_for_reaches_the_level_and_without_any_one_thing_does_not()
    {
        var kinds = new HashSet<RequestKind>();
        Scenes.Sample(
            scene =>
            {
                var things = Things(scene);
                if (things.Count == 0)
                {
                    return;
                }

                lock (kinds)
                {
                    kinds.UnionWith(things.Select(thing => thing.Kind));
                }

                Level(scene, things).Should().BeGreaterThanOrEqualTo(scene.Level);
                for (var i = 0; i < things.Count; i++)
                {
                    Level(scene, [.. things.Where((_, other) => other != i)]).Should().BeLessThan(scene.Level, $"{things[i]} is needed");
                }
            },
            iter: Runs.Of(3000));
        kinds.Should().BeEquivalentTo([RequestKind.ShowElement, RequestKind.SharpenDate, RequestKind.RenewExample, RequestKind.GiveExample, RequestKind.Publish]);
    }

    [Fact]
    public void Who_gives_all_that_is_asked_for_by_a_due_day_has_the_level_then_too_and_without_any_one_thing_does_not()
    {
        var (renewed, kept) = (0, 0);
        DueScenes.Sample(
            wanted =>
            {
                var scene = wanted.Scene;
                var options = new FollowUpOptions { AsOf = scene.AsOf, Target = wanted.Level, LapsesWithinMonths = 0, DueOn = scene.On };
                if (new FollowUpPlanner(Catalog, scene.Ladder).Plan(Assessment(scene), options).Questions.SingleOrDefault() is not { } question)
                {
                    return;
                }

                var things = Fulfilment.OneByOne(question.Requests);
                Interlocked.Add(ref kept, question.Milestones.Any(milestone => milestone.Purpose == MilestonePurpose.Keep) ? 1 : 0);
                Interlocked.Add(ref renewed, things.Any(thing => thing.Kind == RequestKind.RenewExample) ? 1 : 0);
                Level(wanted, things).Should().BeGreaterThanOrEqualTo(question.Target.Value, "it is to be held on the day it is due");
                Fulfilment.Level(Assessment(scene), Question, scene.Ladder, things, scene.AsOf).Should().BeGreaterThanOrEqualTo(question.Target.Value, "it is reached at once");
                for (var i = 0; i < things.Count; i++)
                {
                    Level(wanted, [.. things.Where((_, other) => other != i)]).Should().BeLessThan(question.Target.Value, $"{things[i]} is needed");
                }
            },
            iter: Runs.Of(3000));
        renewed.Should().BePositive();
        kept.Should().BePositive();
    }

    [Fact]
    public void No_shorter_list_reaches_the_level()
    {
        var tried = 0;
        Scenes.Sample(
            scene =>
            {
                var things = Things(scene);
                var possible = Possible(scene);
                if (things.Count == 0 || possible.Count > MostThings)
                {
                    return;
                }

                foreach (var fewer in Choices(possible, things.Count - 1))
                {
                    Level(scene, fewer).Should().BeLessThan(scene.Level, "{0} things are asked for", things.Count);
                    Interlocked.Increment(ref tried);
                }
            },
            iter: Runs.Of(400));
        tried.Should().BePositive();
    }

    [Fact]
    public void Disclosure_comes_after_practice_and_each_in_ladder_order() =>
        Scenes.Sample(
            scene =>
            {
                var criteria = scene.Scene.Ladder.Criteria.ToList();
                var steps = Steps(scene);
                steps.Select(step => criteria.Find(criterion => criterion.Id == step.Criteria[0])!).Select(criterion => (criterion.CompanyPublished ? criteria.Count : 0) + criteria.IndexOf(criterion))
                    .Should().BeInAscendingOrder();
                steps.Select(step => step.Number).Should().Equal(Enumerable.Range(1, steps.Count));
            },
            iter: Runs.Of(1000));

    [Fact]
    public void What_is_kept_holds_until_the_day_named() =>
        Gens.Scene.Where(scene => scene.Ladder.Criteria.All(criterion => criterion.Examples?.WithinMonths is not < 12)).Sample(
            scene =>
            {
                var assessment = Assessment(scene);
                var plan = new FollowUpPlanner(Catalog, scene.Ladder).Plan(assessment, new FollowUpOptions { LapsesWithinMonths = 11 });
                if (plan.Questions.SingleOrDefault() is not { Why: FollowUpReason.Lapse } question)
                {
                    return;
                }

                var keep = question.Milestones.Where(milestone => milestone.Purpose == MilestonePurpose.Keep).SelectMany(milestone => milestone.Requests).Distinct();
                var requests = question.Requests.Where(request => keep.Contains(request.Number)).ToList();
                Fulfilment.Level(assessment, Question, scene.Ladder, [], plan.KeepUntil).Should().BeLessThan(question.Level!.Value);
                Fulfilment.Level(assessment, Question, scene.Ladder, Fulfilment.OneByOne(requests), plan.KeepUntil).Should().BeGreaterThanOrEqualTo(question.Level.Value);
            },
            iter: Runs.Of(2000));

    [Fact]
    public void Every_question_of_a_covered_card_is_in_one_of_the_lists_and_the_agenda_is_in_order() =>
        GeneratedAssessments.All.Where(assessment => assessment.AsOf.Year < 9990).Sample(
            assessment =>
            {
                var plan = BuiltInPlanner.Plan(assessment);
                var covered = new AssessmentEvaluator(Catalog, BuiltIn.Framework).Evaluate(assessment).Cards.SelectMany(card => card.Questions).ToList();
                plan.Questions.Select(question => question.Question).Concat(plan.Others.Select(other => other.Question))
                    .Should().BeEquivalentTo(covered.Select(question => question.Question));
                plan.Questions.Select(question => question.Why).Should().BeInAscendingOrder();
                plan.Questions.Where(question => question.Requests.Count == 0 || question.Milestones.Count == 0).Should().BeEmpty();
                plan.Questions.Where(question => question.Why == FollowUpReason.RedFlag).Select(question => question.Question)
                    .Should().BeEquivalentTo(covered.OfType<RatedQuestion>().Where(question => question.Level.Value == -1).Select(question => question.Question));
            },
            iter: Runs.Of(500));

    [Fact]
    public void What_is_written_and_read_is_the_same() =>
        GeneratedAssessments.All.Where(assessment => assessment.AsOf.Year < 9990).Sample(
            assessment =>
            {
                var plan = BuiltInPlanner.Plan(assessment);
                var review = BuiltInPlanner.Review(plan, assessment);
                new FollowUpReader().Read(EngagementJson.ToUtf8Bytes(plan)).ValueOrThrow().Should().Be(plan);
                new FollowUpReviewReader().Read(EngagementJson.ToUtf8Bytes(review)).ValueOrThrow().Should().Be(review);
                review.Counts.Lower.Should().Be(0, "nothing has changed");
                review.NewRedFlags.Should().BeEmpty();
                review.Counts.Reached.Should().Be(0, "something is asked for about each");
                review.Counts.MilestonesReached.Should().Be(0);
            },
            iter: Runs.Of(300));

    /// <summary>Days of evaluation from which every window reaches back to the assessment's own date: what is given then counts.</summary>
    private static Gen<Wanted> Scenes =>
        from scene in Gens.Scene
        from place in Gen.Int[0, scene.Ladder.Levels.Count(level => level.Criteria.Count > 0) - 1]
        let shortest = scene.Ladder.Criteria.Min(criterion => criterion.Examples?.WithinMonths) ?? 12
        select new Wanted(scene with { On = scene.On < scene.AsOf || scene.On > scene.AsOf.AddMonths(shortest) ? scene.AsOf : scene.On }, scene.Ladder.Levels.Where(level => level.Criteria.Count > 0).ElementAt(place).Value);

    /// <summary>Scenes with a due day some time after the assessment's own date, from which every window reaches back to that.</summary>
    private static Gen<Wanted> DueScenes =>
        from wanted in Scenes
        from days in Gen.Int[0, 400]
        let shortest = wanted.Scene.Ladder.Criteria.Min(criterion => criterion.Examples?.WithinMonths) ?? 12
        let last = wanted.Scene.AsOf.AddMonths(shortest)
        let due = wanted.Scene.AsOf.AddDays(days)
        select wanted with { Scene = wanted.Scene with { On = due < last ? due : last } };

    private static IReadOnlyList<FollowUpRequest> Steps(Wanted wanted) =>
        new FollowUpPlanner(Catalog, wanted.Scene.Ladder).StepsTo(Assessment(wanted.Scene), Question, wanted.Level, wanted.Scene.On).Requests;

    private static IReadOnlyList<FollowUpRequest> Things(Wanted wanted) => Fulfilment.OneByOne(Steps(wanted));

    private static int Level(Wanted wanted, IReadOnlyList<FollowUpRequest> given) => Fulfilment.Level(Assessment(wanted.Scene), Question, wanted.Scene.Ladder, given, wanted.Scene.On);

    /// <summary>Everything that a company could give: what shows any element, the date of any example, and as many examples of any criterion as it asks for.</summary>
    private static List<FollowUpRequest> Possible(Wanted wanted)
    {
        var findings = (wanted.Scene.Evaluate() with { }).Criteria;
        var elements = findings.SelectMany(finding => finding.Missing.Select(element => Request(RequestKind.ShowElement, finding.Criterion) with { Element = element }));
        var dates = findings
            .SelectMany(finding => finding.Examples)
            .Where(example => example.Recency is Recency.PossiblyRecent or Recency.Undated)
            .Select(example => Text(wanted.Scene, example.Example))
            .Distinct()
            .Select(text => Request(RequestKind.SharpenDate, "") with { Examples = [.. Names(wanted.Scene).Where(name => Text(wanted.Scene, name) == text)] });
        var examples = wanted.Scene.Ladder.Criteria.SelectMany(criterion => Enumerable.Repeat(Request(RequestKind.GiveExample, criterion.Id), criterion.Examples?.Minimum ?? 0));
        return [.. elements, .. dates, .. examples];
    }

    private static IEnumerable<string> Names(Scene scene) => scene.Items.SelectMany(item => item.Examples.Select((_, place) => FormattableString.Invariant($"{item.Id}/{place + 1}")));

    private static (string?, string) Text(Scene scene, string name)
    {
        var slash = name.LastIndexOf('/');
        var example = scene.Items.Single(item => item.Id == name[..slash]).Examples[int.Parse(name[(slash + 1)..], System.Globalization.CultureInfo.InvariantCulture) - 1];
        return (example.Date?.Text, example.Description.Trim());
    }

    private static FollowUpRequest Request(RequestKind kind, string criterion) => new() { Number = 1, Kind = kind, Criteria = [criterion], Count = 1, Text = "" };

    private static IEnumerable<List<T>> Choices<T>(List<T> all, int count)
    {
        for (var bits = 0; bits < 1 << all.Count; bits++)
        {
            if (System.Numerics.BitOperations.PopCount((uint)bits) == count)
            {
                yield return [.. all.Where((_, place) => (bits & (1 << place)) != 0)];
            }
        }
    }

    private static Assessment Assessment(Scene scene) => new()
    {
        Company = new Company { Id = "tern", Name = "Tern Instruments" },
        AsOf = scene.AsOf,
        Sources = Dossier.Sources,
        Evidence = scene.Items,
        Responses = [scene.Response with { Evidence = [.. scene.Response.Evidence.Where(use => use.Shows.Count > 0).Distinct()] }],
    };

    /// <summary>A scene, and the level that is wanted.</summary>
    private sealed record Wanted(Scene Scene, int Level);
}
