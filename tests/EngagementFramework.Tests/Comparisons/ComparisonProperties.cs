using CsCheck;
using EngagementFramework.Assessments;
using EngagementFramework.Comparisons;
using EngagementFramework.Evaluation;
using EngagementFramework.Json;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Properties;

namespace EngagementFramework.Tests.Comparisons;

/// <summary>What holds for any two assessments of one company, under one ladder or two.</summary>
public class ComparisonProperties
{
    private static readonly long Iterations = Runs.Of(3_000);

    [Fact]
    public void The_steps_join_up_from_the_earlier_evaluation_to_the_later_one() => Pair.All.Sample(
        pair =>
        {
            foreach (var question in Questions(pair.Compare()))
            {
                var state = question.Earlier;
                var last = -1;
                foreach (var step in question.Steps)
                {
                    step.From.Should().Be(state);
                    ((int)step.Cause).Should().BeGreaterThan(last);
                    (state, last) = (step.To, (int)step.Cause);
                }

                state.Should().Be(question.Later);
            }
        },
        iter: Iterations);

    [Fact]
    public void It_begins_and_ends_with_what_the_ordinary_evaluator_says() => Pair.All.Sample(
        pair =>
        {
            var comparison = pair.Compare();
            var earlier = pair.Evaluate(pair.Earlier, pair.Options.Earlier);
            var later = pair.Evaluate(pair.Later, pair.Options.Later);

            comparison.Earlier.Summary.Should().Be(earlier.Summary);
            comparison.Later.Summary.Should().Be(later.Summary);
            comparison.Cards.Where(card => card.Earlier is not null).Select(card => card.Card).Should().Equal(earlier.Cards.Select(card => card.Card));
            comparison.Cards.Where(card => card.Later is not null).Select(card => card.Card).Should().Equal(later.Cards.Select(card => card.Card));
            foreach (var (card, question) in comparison.Cards.SelectMany(card => card.Questions.Select(question => (card, question))))
            {
                Agree(question.Earlier, Find(earlier, card.Card, question.Question));
                Agree(question.Later, Find(later, card.Card, question.Question));
            }
        },
        iter: Iterations);

    [Fact]
    public void Criteria_are_gained_and_lost_by_the_steps_and_by_nothing_else() => Pair.All.Sample(
        pair =>
        {
            var comparison = pair.Compare();
            var earlier = pair.Evaluate(pair.Earlier, pair.Options.Earlier);
            var later = pair.Evaluate(pair.Later, pair.Options.Later);
            foreach (var (card, question) in comparison.Cards.SelectMany(card => card.Questions.Select(question => (card, question))))
            {
                var held = Held(Find(earlier, card.Card, question.Question));
                var isHeld = Held(Find(later, card.Card, question.Question));
                question.Gained.Should().BeEquivalentTo(isHeld.Except(held));
                question.Lost.Should().BeEquivalentTo(held.Except(isHeld));
                foreach (var step in question.Steps)
                {
                    held.Should().NotIntersectWith(step.Gained).And.Contain(step.Lost);
                    held = [.. held.Except(step.Lost).Union(step.Gained)];
                    step.Criteria.Select(criterion => criterion.Criterion).Should().Contain(step.Gained).And.Contain(step.Lost);
                }

                held.Should().BeEquivalentTo(isHeld);
            }
        },
        iter: Iterations);

    [Fact]
    public void What_time_does_is_what_evaluating_the_earlier_assessment_later_says() => Pair.All.Sample(
        pair =>
        {
            var aged = pair.Evaluate(pair.Earlier, pair.Options.Earlier with { AsOf = pair.Options.Later.AsOf });
            foreach (var (card, question) in pair.Compare().Cards.SelectMany(card => card.Questions.Select(question => (card, question))))
            {
                var step = question.Steps.FirstOrDefault(step => step.Cause == ChangeCause.TimePassed);
                Agree(step?.To ?? question.Earlier, Find(aged, card.Card, question.Question));
            }
        },
        iter: Iterations);

    [Fact]
    public void Nothing_changes_beside_oneself() => Pair.All.Sample(
        pair =>
        {
            var same = pair with { Later = pair.Earlier, Options = pair.Options with { Later = pair.Options.Earlier } };
            var comparison = same.Compare();

            comparison.IsEmpty.Should().BeTrue();
            comparison.Changes.Causes.Should().BeEmpty();
            Questions(comparison).Should().OnlyContain(question => question.Change == LevelChange.Unchanged || question.Change == LevelChange.NotRated);
            comparison.Earlier.Evidence.Should().BeEmpty();
        },
        iter: Iterations);

    [Fact]
    public void The_order_in_which_things_are_listed_changes_nothing() => Gen.Select(Pair.All, Gen.Int[0, 1000]).Sample(
        (pair, seed) =>
        {
            var random = new Random(seed);
            var shuffled = pair with { Earlier = Shuffled(pair.Earlier, random), Later = Shuffled(pair.Later, random) };

            Facts(shuffled.Compare()).Should().Equal(Facts(pair.Compare()));
        },
        iter: Iterations);

    [Fact]
    public void What_items_and_sources_are_called_changes_no_step() => Gen.Select(Pair.All, Gen.Bool).Sample(
        (pair, earlier) =>
        {
            // The new ids are those of other items: i1 becomes i4, i2 becomes i3, and so on.
            var renamed = earlier ? pair with { Earlier = Renamed(pair.Earlier) } : pair with { Later = Renamed(pair.Later) };

            States(renamed.Compare()).Should().Equal(States(pair.Compare()));
        },
        iter: Iterations);

    [Fact]
    public void Rewording_statements_moves_no_level() => Pair.All.Sample(
        pair =>
        {
            var reworded = pair.Earlier with { Evidence = [.. pair.Earlier.Evidence.Select(item => item with { Statement = "In other words: " + item.Statement })] };
            var same = pair with { Later = reworded, Options = pair.Options with { Later = pair.Options.Earlier } };

            same.Compare().IsEmpty.Should().BeTrue();
        },
        iter: Iterations);

    [Fact]
    public void The_causes_are_counted_as_the_steps_say() => Pair.All.Sample(
        pair =>
        {
            var comparison = pair.Compare();
            foreach (var (counts, questions) in comparison.Cards.Select(card => (card.Changes, card.Questions)).Append((comparison.Changes, Questions(comparison))))
            {
                (counts.Improved + counts.Declined + counts.Unchanged + counts.NewlyRated + counts.NoLongerRated + counts.NotRated + counts.NotComparable).Should().Be(questions.Count);
                counts.Causes.ToDictionary(cause => cause.Cause, cause => cause.Raised + cause.Lowered + cause.Other)
                    .Should().BeEquivalentTo(questions.SelectMany(question => question.Steps).GroupBy(step => step.Cause).ToDictionary(steps => steps.Key, steps => steps.Count()));
                questions.Where(question => question.Change is not (LevelChange.Unchanged or LevelChange.NotRated)).Should().OnlyContain(question => question.Steps.Count > 0);
            }
        },
        iter: Iterations);

    [Fact]
    public void A_comparison_stands_alone() => Pair.All.Sample(
        pair =>
        {
            var comparison = pair.Compare();
            foreach (var step in Questions(comparison).SelectMany(question => question.Steps))
            {
                foreach (var evidence in step.Evidence)
                {
                    Side(comparison, evidence.Document).Evidence.Should().ContainSingle(item => item.Id == evidence.Item);
                }

                foreach (var example in step.Examples)
                {
                    var item = Side(comparison, example.Document).Evidence.Single(item => example.Example.StartsWith(item.Id + "/", StringComparison.Ordinal));
                    item.Examples.Should().Contain(had => had.Date == example.Date && had.Description == example.Description);
                    (example.From ?? example.To).Should().NotBeNull();
                    example.From.Should().NotBe(example.To);
                    step.Criteria.Select(criterion => criterion.Criterion).Should().Contain(example.Criteria);
                }
            }

            foreach (var side in new[] { comparison.Earlier, comparison.Later })
            {
                side.Sources.Select(source => source.Id).Should().BeEquivalentTo(side.Evidence.SelectMany(item => item.Citations).Select(citation => citation.Source).Distinct());
            }
        },
        iter: Iterations);

    [Fact]
    public void A_comparison_that_is_written_and_read_is_the_same() => Pair.All.Sample(
        pair =>
        {
            var comparison = pair.Compare();
            var bytes = EngagementJson.ToUtf8Bytes(comparison);

            new ComparisonReader().Read(bytes).ValueOrThrow().Should().Be(comparison);
            EngagementJson.ToUtf8Bytes(pair.Compare()).Should().Equal(bytes);
        },
        iter: Iterations);

    private static IReadOnlyList<QuestionComparison> Questions(AssessmentComparison comparison) => [.. comparison.Cards.SelectMany(card => card.Questions)];

    private static ComparedAssessment Side(AssessmentComparison comparison, ComparedDocument document) => document == ComparedDocument.Earlier ? comparison.Earlier : comparison.Later;

    private static QuestionResult? Find(AssessmentResult result, string card, string question) =>
        result.Cards.FirstOrDefault(covered => covered.Card == card)?.Questions.Single(found => found.Question == question);

    private static void Agree(QuestionState state, QuestionResult? result)
    {
        var rated = result as RatedQuestion;
        var notRated = result as NotRatedQuestion;
        state.Should().Be(new QuestionState
        {
            Status = rated is not null ? ComparedStatus.Rated : notRated is not null ? ComparedStatus.NotRated : ComparedStatus.NotCovered,
            Stance = rated?.Stance ?? notRated?.Stance,
            Basis = rated?.Basis,
            Level = rated?.Level,
            Range = rated?.Range,
            Reason = notRated?.Reason,
        });
    }

    private static List<string> Held(QuestionResult? result) =>
        [.. ((result as RatedQuestion)?.Criteria ?? []).Where(criterion => criterion.Outcome is CriterionOutcome.Met or CriterionOutcome.NotApplicable).Select(criterion => criterion.Criterion)];

    private static Assessment Shuffled(Assessment assessment, Random random) => assessment with
    {
        Sources = Shuffled(assessment.Sources, random),
        Evidence = Shuffled(assessment.Evidence, random),
        Responses = Shuffled([.. assessment.Responses.Select(response => response is DescribesPractice practice ? practice with { Evidence = Shuffled(practice.Evidence, random), NotApplicable = Shuffled(practice.NotApplicable, random) } : response)], random),
    };

    private static T[] Shuffled<T>(IReadOnlyList<T> list, Random random)
    {
        T[] copy = [.. list];
        random.Shuffle(copy);
        return copy;
    }

    private static Assessment Renamed(Assessment assessment)
    {
        var count = assessment.Evidence.Count;
        var names = assessment.Evidence.Select((item, i) => (item.Id, New: FormattableString.Invariant($"i{count - i}"))).ToDictionary(name => name.Id, name => name.New);
        return assessment with
        {
            Sources = [.. assessment.Sources.Select(source => source with { Id = "new-" + source.Id })],
            Evidence = [.. assessment.Evidence.Select(item => item with { Id = names[item.Id], Citations = [.. item.Citations.Select(citation => citation with { Source = "new-" + citation.Source })] })],
            Responses =
            [
                .. assessment.Responses.Select(response => response is DescribesPractice practice
                    ? practice with { Evidence = [.. practice.Evidence.Select(use => use with { Item = names[use.Item], Examples = [.. use.Examples.Select(example => names[use.Item] + example[use.Item.Length..])] })] }
                    : response),
            ],
        };
    }

    /// <summary>Everything that a comparison says of its questions, whatever the order of lists.</summary>
    private static IEnumerable<string> Facts(AssessmentComparison comparison) => States(comparison).Concat(
        from question in Questions(comparison)
        from step in question.Steps
        from fact in step.Evidence.Select(evidence => $"{evidence.Document} {evidence.Item}: {string.Join(' ', evidence.Shows.Order(StringComparer.Ordinal))}")
            .Concat(step.Examples.Select(example => $"{example.Document} {example.Example} {example.Date} {example.Description} {example.From} {example.To}: {string.Join(' ', example.Criteria.Order(StringComparer.Ordinal))}"))
            .Order(StringComparer.Ordinal)
        select $"{question.Question} {step.Cause} {fact}");

    private static IEnumerable<string> States(AssessmentComparison comparison) =>
        from question in Questions(comparison)
        from step in question.Steps
        select $"{question.Question} {question.Change} {step.Cause} {step.From} {step.To} +{string.Join(' ', step.Gained)} -{string.Join(' ', step.Lost)} {string.Join(' ', step.Criteria)}";
}
