using EngagementFramework.Evaluation;
using EngagementFramework.Tests.Clauses;
using EngagementFramework.Tests.Support;

namespace EngagementFramework.Tests.Evaluation;

/// <summary>Which examples belong to a criterion, and how many they are.</summary>
public class ExampleCountTests
{
    [Theory]
    [InlineData(0, 0, CriterionOutcome.Met)]
    [InlineData(0, 1, CriterionOutcome.Met)]
    [InlineData(1, 0, CriterionOutcome.NotMet)]
    [InlineData(1, 1, CriterionOutcome.Met)]
    [InlineData(1, 2, CriterionOutcome.Met)]
    [InlineData(2, 1, CriterionOutcome.NotMet)]
    [InlineData(2, 2, CriterionOutcome.Met)]
    [InlineData(3, 2, CriterionOutcome.NotMet)]
    [InlineData(16, 15, CriterionOutcome.NotMet)]
    [InlineData(16, 16, CriterionOutcome.Met)]
    [InlineData(17, 16, CriterionOutcome.NotMet)]
    [InlineData(17, 17, CriterionOutcome.Met)]
    [InlineData(40, 39, CriterionOutcome.NotMet)]
    [InlineData(40, 40, CriterionOutcome.Met)]
    public void The_minimum_is_reached_by_that_many_different_examples(int minimum, int examples, CriterionOutcome outcome)
    {
        string[] texts = [.. Enumerable.Range(1, examples).Select(i => FormattableString.Invariant($"2026-03: Example {i}"))];
        var finding = new Dossier().Shows("shown", texts).Evaluate(Ladders.One(minimum)).Criteria[0];
        finding.Outcome.Should().Be(outcome);
        finding.Examples.Should().HaveCount(examples);
    }

    [Fact]
    public void A_minimum_of_nought_written_out_asks_for_no_example()
    {
        var ladder = Ladders.Of([Ladders.Plain("practice", "shown") with { Examples = new() { Minimum = 0, WithinMonths = 12 } }]);
        var result = new Dossier().Shows("shown").Evaluate(ladder);
        result.Level.Value.Should().Be(1);
        result.HoldsUntil.Should().BeNull();
    }

    [Theory]
    [InlineData("2026-03: Round table", "2026-03: Round table", 1)]
    [InlineData("2026-03: Round table", "2026-03:   Round table\t ", 1)]
    [InlineData("2026-03: Round table", "2026-03: Round  table", 2)]
    [InlineData("2026-03: Round table", "2026-03: round table", 2)]
    [InlineData("2026-03: Round table", "2026-03-01: Round table", 2)]
    [InlineData("2026-03: Round table", "2026-03/2026-03: Round table", 2)]
    [InlineData("2026-03: Round table", "2026-04: Round table", 2)]
    [InlineData("2026-03: Round table", "-: Round table", 2)]
    [InlineData("-: Round table", "-: Round table ", 1)]
    public void Two_examples_are_one_where_date_text_and_trimmed_description_are_the_same(string one, string other, int count)
    {
        var inOneItem = new Dossier().Shows("shown", one, other).Evaluate(Ladders.One(2)).Criteria[0];
        inOneItem.Examples.Select(example => example.Example).Should().Equal(count == 1 ? ["e1/1"] : ["e1/1", "e1/2"]);
        var inTwoItems = new Dossier().Shows("shown", one).Shows("shown", other).Evaluate(Ladders.One(2)).Criteria[0];
        inTwoItems.Examples.Select(example => example.Example).Should().Equal(count == 1 ? ["e1/1"] : ["e1/1", "e2/1"]);
    }

    [Fact]
    public void Duplicates_do_not_make_up_the_minimum()
    {
        var ladder = Ladders.One(2);
        new Dossier().Shows("shown", "2026-03: A").Shows("shown", "2026-03: A ").Evaluate(ladder).Range.Should().Be(new LevelRange(0, 0));
        new Dossier().Shows("shown", "2026-03: A").Shows("shown", "2026-03: A ", "2026-04: B").Evaluate(ladder).Range.Should().Be(new LevelRange(1, 1));
        new Dossier().Shows("shown", "-: A").Shows("shown", "-: A ").Evaluate(ladder).Range.Should().Be(new LevelRange(0, 0));
    }

    [Fact]
    public void Duplicates_beyond_the_sixteenth_are_recognised_too()
    {
        string[] texts = [.. Enumerable.Range(1, 20).Select(i => FormattableString.Invariant($"2026-03: Example {i}"))];
        var dossier = new Dossier().Shows("shown", texts).Shows("shown", texts);
        dossier.Evaluate(Ladders.One(20)).Criteria[0].Should().BeEquivalentTo(new { Outcome = CriterionOutcome.Met });
        var finding = dossier.Evaluate(Ladders.One(21)).Criteria[0];
        finding.Outcome.Should().Be(CriterionOutcome.NotMet);
        finding.Examples.Select(example => example.Example).Should().Equal(Enumerable.Range(1, 20).Select(i => FormattableString.Invariant($"e1/{i}")));
    }

    [Fact]
    public void One_example_through_two_uses_counts_once()
    {
        var ladder = Ladders.Of([Ladders.Criterion("practice", "first second", 2)]);
        var finding = new Dossier().Item("e1", "2026-03: A").Use("e1", "first").Use("e1", "second").Evaluate(ladder).Criteria[0];
        finding.Outcome.Should().Be(CriterionOutcome.NotMet);
        finding.Missing.Should().BeEmpty();
        finding.Examples.Should().ContainSingle();
        finding.Evidence.Select(use => (use.Item, use.Shows[0])).Should().Equal(("e1", "first"), ("e1", "second"));
    }

    [Theory]
    [InlineData("", "e1/1 e1/2 e1/3", CriterionOutcome.Met)]
    [InlineData("e1/1", "e1/1", CriterionOutcome.NotMet)]
    [InlineData("e1/2", "e1/2", CriterionOutcome.NotMet)]
    [InlineData("e1/3", "e1/3", CriterionOutcome.Met)]
    [InlineData("e1/3 e1/1", "e1/3 e1/1", CriterionOutcome.Met)]
    [InlineData("e1/2 e1/1", "e1/2 e1/1", CriterionOutcome.NotMet)]
    public void A_use_means_the_examples_that_it_names_or_all(string named, string found, CriterionOutcome outcome)
    {
        var finding = new Dossier().Item("e1", "2019: Old", "2024-02: Older than a year", "2026-03: New").Use("e1", "shown", named).Evaluate(Ladders.One()).Criteria[0];
        finding.Examples.Select(example => example.Example).Should().Equal(Words.Of(found));
        finding.Outcome.Should().Be(outcome);
    }

    [Fact]
    public void Named_examples_and_all_examples_of_one_item_come_together_in_order_of_use()
    {
        var finding = new Dossier().Item("e1", "2026-01: A", "2026-02: B", "2026-03: C")
            .Use("e1", "shown", "e1/3").Use("e1", "shown").Evaluate(Ladders.One(3)).Criteria[0];
        finding.Examples.Select(example => example.Example).Should().Equal("e1/3", "e1/1", "e1/2");
        finding.Outcome.Should().Be(CriterionOutcome.Met);
    }

    [Fact]
    public void Examples_of_a_use_that_shows_other_criteria_only_do_not_belong_here()
    {
        var ladder = Ladders.Of([Ladders.Criterion("one", "first")], [Ladders.Criterion("two", "second")]);
        var result = new Dossier().Shows("first").Shows("second", "2026-03: A").Evaluate(ladder);
        result.Criteria[0].Examples.Should().BeEmpty();
        result.Criteria[1].Examples.Should().ContainSingle();
        result.Level.Value.Should().Be(0);
        result.Beyond.Should().Equal("two");
    }

    [Fact]
    [Clause("I-7")]
    public void One_example_may_serve_several_criteria()
    {
        var dossier = BuiltInRows.UpTo(3).Shows("external-experts-inform affected-stakeholders-inform", "2026-06: A round table with both");
        dossier.Evaluate(BuiltInRows.Ladder).Level.Value.Should().Be(4);
    }
}
