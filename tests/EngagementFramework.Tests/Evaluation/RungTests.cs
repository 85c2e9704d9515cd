using EngagementFramework.Evaluation;
using EngagementFramework.Tests.Clauses;
using EngagementFramework.Tests.Support;

namespace EngagementFramework.Tests.Evaluation;

/// <summary>The built-in rungs: each level as such, and each thing that keeps a company from it.</summary>
public class RungTests
{
    // Criterion that fails, the level that remains, what is met beyond it (the rest of its rung, and the rungs above).
    public static TheoryData<string, int, string> Gaps => new()
    {
        { "regular-process", 0, "assignment-and-resources internal-perspectives external-expert-perspectives affected-stakeholder-perspectives practices-disclosed grievances-disclosed remedy-disclosed" },
        { "assignment-and-resources", 1, "internal-perspectives external-expert-perspectives affected-stakeholder-perspectives practices-disclosed grievances-disclosed remedy-disclosed" },
        { "internal-perspectives", 2, "external-expert-perspectives affected-stakeholder-perspectives practices-disclosed grievances-disclosed remedy-disclosed" },
        { "external-expert-perspectives", 3, "affected-stakeholder-perspectives practices-disclosed grievances-disclosed remedy-disclosed" },
        { "affected-stakeholder-perspectives", 3, "external-expert-perspectives practices-disclosed grievances-disclosed remedy-disclosed" },
        { "practices-disclosed", 4, "grievances-disclosed remedy-disclosed" },
        { "grievances-disclosed", 4, "practices-disclosed remedy-disclosed" },
        { "remedy-disclosed", 4, "practices-disclosed grievances-disclosed" },
    };

    public static TheoryData<string, string, int> EveryElement
    {
        get
        {
            var data = new TheoryData<string, string, int>();
            foreach (var row in BuiltInRows.All)
            {
                foreach (var element in Words.Of(row.Elements))
                {
                    data.Add(row.Criterion, element, row.Level - 1);
                }
            }

            return data;
        }
    }

    [Theory]
    [InlineData(0, "Absent", Basis.Floor, "regular-process")]
    [InlineData(1, "Nascent", Basis.Rungs, "assignment-and-resources")]
    [InlineData(2, "Developing", Basis.Rungs, "internal-perspectives")]
    [InlineData(3, "Good", Basis.Rungs, "external-expert-perspectives affected-stakeholder-perspectives")]
    [InlineData(4, "Excellent", Basis.Rungs, "practices-disclosed grievances-disclosed remedy-disclosed")]
    [InlineData(5, "Leading", Basis.Rungs, "")]
    [Clause("ladder/nascent")]
    [Clause("ladder/developing")]
    [Clause("ladder/good")]
    [Clause("ladder/excellent")]
    [Clause("ladder/leading")]
    public void Whoever_shows_everything_up_to_a_level_has_it(int level, string name, Basis basis, string blocking)
    {
        var result = BuiltInRows.UpTo(level).Evaluate(BuiltInRows.Ladder);
        result.Level.ToString().Should().Be(FormattableString.Invariant($"{level} {name}"));
        result.Range.Should().Be(new LevelRange(level, level));
        result.Basis.Should().Be(basis);
        result.Blocking.Should().Equal(Words.Of(blocking));
        result.Beyond.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Gaps))]
    [Clause("I-11")]
    public void A_rung_above_a_gap_does_not_count_and_is_reported_as_beyond(string criterion, int level, string beyond)
    {
        var result = BuiltInRows.Everything(withoutCriterion: criterion).Evaluate(BuiltInRows.Ladder);
        result.Level.Value.Should().Be(level);
        result.Range.Should().Be(new LevelRange(level, level));
        result.Blocking.Should().Equal(criterion);
        result.Beyond.Should().Equal(Words.Of(beyond));
        result.Criteria.Single(finding => finding.Criterion == criterion).Should().BeEquivalentTo(new { Outcome = CriterionOutcome.NotMet, Reason = (string?)null });
    }

    [Theory]
    [MemberData(nameof(EveryElement))]
    [Clause("ladder/nascent")]
    [Clause("ladder/developing")]
    [Clause("ladder/good")]
    [Clause("ladder/excellent")]
    [Clause("ladder/leading")]
    public void One_missing_element_keeps_a_company_below_the_rung(string criterion, string element, int level)
    {
        var result = BuiltInRows.Everything(withoutElement: element).Evaluate(BuiltInRows.Ladder);
        result.Level.Value.Should().Be(level);
        result.Blocking.Should().Equal(criterion);
        var finding = result.Criteria.Single(finding => finding.Criterion == criterion);
        finding.Outcome.Should().Be(CriterionOutcome.NotMet);
        finding.Missing.Should().Equal(element);
        result.Criteria.Where(other => other.Criterion != criterion).Should().OnlyContain(other => other.Outcome == CriterionOutcome.Met && other.Missing.Count == 0);
    }

    [Theory]
    [InlineData("regular-process", 0)]
    [InlineData("assignment-and-resources", 1)]
    [InlineData("internal-perspectives", 2)]
    [InlineData("external-expert-perspectives", 3)]
    [InlineData("affected-stakeholder-perspectives", 3)]
    [Clause("ladder/nascent")]
    [Clause("ladder/developing")]
    [Clause("ladder/good")]
    [Clause("ladder/excellent")]
    [Clause("I-10")]
    public void A_missing_example_keeps_a_company_below_the_rung(string criterion, int level)
    {
        var result = BuiltInRows.Everything(withoutExampleOf: criterion).Evaluate(BuiltInRows.Ladder);
        result.Level.Value.Should().Be(level);
        result.Basis.Should().Be(level == 0 ? Basis.Floor : Basis.Rungs);
        result.Blocking.Should().Equal(criterion);
        var finding = result.Criteria.Single(finding => finding.Criterion == criterion);
        finding.Should().BeEquivalentTo(new { Outcome = CriterionOutcome.NotMet, Missing = Array.Empty<string>(), Examples = Array.Empty<object>() });
    }

    [Fact]
    [Clause("I-10")]
    public void Irregular_practice_stands_at_the_floor_and_is_told_from_no_practice()
    {
        var result = new Dossier().Shows("process-described", "2026-03-11: A review").Evaluate(BuiltInRows.Ladder);
        result.Level.Id.Should().Be("absent");
        result.Basis.Should().Be(Basis.Floor);
        result.Notices.Should().ContainSingle().Which.Code.Should().Be("described-below-first-rung");
    }

    [Theory]
    [InlineData("internal-perspectives", "internal-perspectives-inform")]
    [InlineData("external-expert-perspectives", "external-experts-inform")]
    [InlineData("affected-stakeholder-perspectives", "affected-stakeholders-inform")]
    [Clause("I-9")]
    public void Informing_the_board_or_the_company_is_one_element_and_either_shows_it(string criterion, string element)
    {
        var inform = BuiltInRows.Ladder.FindCriterion(criterion)!.Elements.Where(found => found.Id.EndsWith("-inform", StringComparison.Ordinal));
        inform.Should().ContainSingle().Which.Definition.Should().Contain("the board or the company").And.Contain("suffices");
        BuiltInRows.Everything().Evaluate(BuiltInRows.Ladder).Criteria.Single(finding => finding.Criterion == criterion)
            .Evidence.Should().ContainSingle().Which.Shows.Should().Contain(element);
    }

    [Fact]
    public void Findings_name_every_criterion_in_the_order_of_the_ladder()
    {
        var result = new Dossier().Evaluate(BuiltInRows.Ladder);
        result.Criteria.Select(finding => (finding.Criterion, finding.Rung)).Should().Equal(BuiltInRows.All.Select(row => (row.Criterion, row.Level)));
        result.Criteria.SelectMany(finding => finding.Missing).Should().Equal(BuiltInRows.All.SelectMany(row => Words.Of(row.Elements)));
    }
}
