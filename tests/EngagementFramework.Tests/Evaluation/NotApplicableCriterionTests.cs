using EngagementFramework.Evaluation;
using EngagementFramework.Levels;
using EngagementFramework.Tests.Support;

namespace EngagementFramework.Tests.Evaluation;

/// <summary>Criteria that an assessor may find not to apply.</summary>
public class NotApplicableCriterionTests
{
    private static readonly EvaluationFramework Ladder = Ladders.Of(
        [Ladders.Criterion("one", "a")],
        [Ladders.Criterion("two", "b c") with { MayBeNotApplicable = true }],
        [Ladders.Criterion("three", "d"), Ladders.Criterion("third", "e") with { MayBeNotApplicable = true }]);

    [Fact]
    public void It_counts_as_met()
    {
        var result = new Dossier().Shows("a", "2026-03: A").Inapplicable("two", "No partners.").Evaluate(Ladder);
        result.Level.Value.Should().Be(2);
        result.Range.Should().Be(new LevelRange(2, 2));
        result.Criteria[1].Should().BeEquivalentTo(new { Criterion = "two", Outcome = CriterionOutcome.NotApplicable, Reason = "No partners.", Missing = Words.Of("b c") });
        result.Criteria[0].Reason.Should().BeNull();
    }

    [Fact]
    public void A_whole_rung_may_not_apply()
    {
        var ladder = Ladders.Of([Ladders.Plain("one", "a") with { MayBeNotApplicable = true }]);
        new Dossier().Inapplicable("one").Evaluate(ladder).Should().BeEquivalentTo(new { Level = new { Value = 1 }, Basis = Basis.Rungs, HoldsUntil = (DateOnly?)null });
    }

    [Fact]
    public void It_never_blocks()
    {
        var result = new Dossier().Shows("a", "2026-03: A").Inapplicable("two").Inapplicable("third").Evaluate(Ladder);
        result.Level.Value.Should().Be(2);
        result.Blocking.Should().Equal("three");
    }

    [Fact]
    public void It_is_never_beyond()
    {
        var result = new Dossier().Shows("d", "2026-03: A").Inapplicable("two").Inapplicable("third").Evaluate(Ladder);
        result.Level.Value.Should().Be(0);
        result.Blocking.Should().Equal("one");
        result.Beyond.Should().Equal("three");
    }

    [Fact]
    public void The_finding_stands_also_where_the_evidence_would_do()
    {
        var result = new Dossier().Shows("a", "2026-03: A").Shows("b c", "2026-01: B").Inapplicable("two").Evaluate(Ladder);
        result.Level.Value.Should().Be(2);
        result.Criteria[1].Should().BeEquivalentTo(new { Outcome = CriterionOutcome.NotApplicable, Missing = Array.Empty<string>() });
        result.Criteria[1].Examples.Should().ContainSingle();
    }

    [Fact]
    public void Its_examples_do_not_decide_how_long_the_level_holds()
    {
        var result = new Dossier().Shows("a", "2026-03-11: A").Shows("b c", "2026-01-05: B").Inapplicable("two").Evaluate(Ladder);
        result.HoldsUntil.Should().Be(Days.Of("2027-03-11"));
        result.FallsTo.Should().Be(0);
    }

    [Fact]
    public void Doubtful_dates_beside_it_leave_the_level_open()
    {
        var result = new Dossier().Shows("a", "2025: A").Inapplicable("two").Evaluate(Ladder);
        result.Range.Should().Be(new LevelRange(0, 2));
        result.Blocking.Should().Equal("one");
    }

    [Fact]
    public void Only_a_criterion_that_allows_it_may_be_marked()
    {
        var dossier = new Dossier().Shows("a", "2026-03: A").Inapplicable("one");
        var evaluator = new ResponseEvaluator(Ladder);
        FluentActions.Invoking(() => evaluator.Evaluate(dossier.Response, dossier.Pool, Days.Of(Days.Today))).Should().Throw<ArgumentException>().WithMessage("*one*");
        FluentActions.Invoking(() => evaluator.Rate(dossier.Response, dossier.Pool, Days.Of(Days.Today))).Should().Throw<ArgumentException>().WithMessage("*one*");
    }
}
