using EngagementFramework.Levels;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Clauses;
using EngagementFramework.Tests.Support;

namespace EngagementFramework.Tests.Levels;

/// <summary>The built-in ladder holds what the rules say it holds.</summary>
public class BuiltInLadderTests
{
    [Fact]
    public void It_has_its_name_and_version() => BuiltInRows.Ladder.Should().BeEquivalentTo(new { Id = "ohchr-b-tech", Version = "1.0" });

    [Theory]
    [InlineData(-1, "red-flag", "Red Flag", true)]
    [InlineData(0, "absent", "Absent", false)]
    [InlineData(1, "nascent", "Nascent", false)]
    [InlineData(2, "developing", "Developing", false)]
    [InlineData(3, "good", "Good", false)]
    [InlineData(4, "excellent", "Excellent", false)]
    [InlineData(5, "leading", "Leading", false)]
    [Clause("ladder/red-flag")]
    [Clause("ladder/absent")]
    public void It_has_seven_levels(int value, string id, string name, bool redFlag)
    {
        BuiltInRows.Ladder.Levels.Should().HaveCount(7);
        var level = BuiltInRows.Ladder.Levels[value + 1];
        level.Should().BeEquivalentTo(new { Value = value, Id = id, Name = name, RedFlag = redFlag, IsRung = value > 0, Clause = "ladder/" + id });
        BuiltInRows.Ladder.Level(value).Should().BeSameAs(level);
        BuiltInRows.Ladder.FindLevel(id).Should().BeSameAs(level);
    }

    [Fact]
    public void Its_two_lowest_levels_list_four_stances()
    {
        BuiltInRows.Ladder.Level(-1).Stances.Should().Equal(Stance.ContestsRelevance, Stance.UnableToRespond, Stance.AssertsLegality);
        BuiltInRows.Ladder.Level(0).Stances.Should().Equal(Stance.NoPractice);
        BuiltInRows.Ladder.Levels.Skip(2).SelectMany(level => level.Stances).Should().BeEmpty();
    }

    [Fact]
    [Clause("ladder/nascent")]
    [Clause("ladder/developing")]
    [Clause("ladder/good")]
    [Clause("ladder/excellent")]
    [Clause("ladder/leading")]
    public void Its_criteria_are_those_of_the_rules()
    {
        var rows = BuiltInRows.Ladder.Levels.SelectMany(
            level => level.Criteria,
            (level, criterion) => new BuiltInRows.Row(
                level.Value,
                criterion.Id,
                string.Join(' ', criterion.Elements.Select(element => element.Id)),
                criterion.Examples?.Minimum ?? 0,
                criterion.Examples?.WithinMonths,
                criterion.CompanyPublished));
        rows.Should().Equal(BuiltInRows.All);
        BuiltInRows.Ladder.Criteria.Should().OnlyContain(criterion => !criterion.MayBeNotApplicable);
    }

    [Fact]
    public void Criteria_and_elements_come_from_the_clause_of_their_level()
    {
        foreach (var level in BuiltInRows.Ladder.Levels)
        {
            level.Criteria.Where(criterion => criterion.Clause != level.Clause).Should().BeEmpty();
            level.Criteria.SelectMany(criterion => criterion.Elements).Where(element => element.Clause != level.Clause).Should().BeEmpty();
        }
    }

    [Fact]
    public void What_is_not_there_is_not_found()
    {
        FluentActions.Invoking(() => BuiltInRows.Ladder.Level(6)).Should().Throw<KeyNotFoundException>().WithMessage("*'ohchr-b-tech'*6*");
        BuiltInRows.Ladder.FindLevel("better").Should().BeNull();
        BuiltInRows.Ladder.FindCriterion("process-described").Should().BeNull();
        BuiltInRows.Ladder.FindCriterion("regular-process")!.Id.Should().Be("regular-process");
    }

    [Fact]
    public void A_ladder_that_says_no_more_than_it_must_has_empty_lists()
    {
        var level = new ResponseLevel { Value = 0, Id = "a", Name = "A", Definition = "A." };
        level.Should().BeEquivalentTo(new { Stances = Array.Empty<Stance>(), Criteria = Array.Empty<Criterion>(), IsRung = false, RedFlag = false });
        var framework = new EvaluationFramework { Id = "a", Version = "1", Name = "A", Levels = [level] };
        framework.Groups.Should().BeEmpty();
        framework.Format.Should().Be("engagement-framework/1");
    }
}
