using EngagementFramework.Evaluation;
using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Support;

namespace EngagementFramework.Tests.Levels;

/// <summary>The rules of meaning for a ladder, each broken one at a time.</summary>
public class FrameworkCheckTests
{
    // Levels: 0 flag, 1 floor, 2 rung-1 with the criterion "one" (elements "a" and "b"), 3 rung-2 with "two" (element "c").
    private static readonly EvaluationFramework Sound = Ladders.Of([Ladders.Criterion("one", "a b")], [Ladders.Criterion("two", "c")]) with
    {
        Source = new Publication { Title = "A ladder", Publisher = "An invented investor" },
        Groups = [new LevelGroup { Id = "low", Levels = [-1, 0], Explanation = "The two lowest." }],
    };

    public static TheoryData<string, EvaluationFramework, string, string> OneWrong => new()
    {
        { "id", Sound with { Id = "Not Kebab" }, ProblemCodes.InvalidId, "/id" },
        { "version", Sound with { Version = " " }, ProblemCodes.BlankText, "/version" },
        { "name", Sound with { Name = "" }, ProblemCodes.BlankText, "/name" },
        { "source title", Sound with { Source = Sound.Source! with { Title = " " } }, ProblemCodes.BlankText, "/source/title" },
        { "source publisher", Sound with { Source = Sound.Source! with { Publisher = " " } }, ProblemCodes.BlankText, "/source/publisher" },
        { "no levels", Sound with { Levels = [], Groups = [] }, ProblemCodes.NoRung, "/levels" },
        { "no rung", Sound with { Levels = [Sound.Levels[0], Sound.Levels[1]] }, ProblemCodes.NoRung, "/levels" },
        { "no floor", Sound with { Levels = [Sound.Levels[2], Sound.Levels[3]], Groups = [] }, ProblemCodes.NoFloor, "/levels" },
        { "equal values", With(1, level => level with { Value = -1 }) with { Groups = [] }, ProblemCodes.LevelOrder, "/levels/1/value" },
        { "descending values", With(3, level => level with { Value = 0 }), ProblemCodes.LevelOrder, "/levels/3/value" },
        { "level above the first rung without criteria", With(3, level => level with { Criteria = [] }), ProblemCodes.RungWithoutCriteria, "/levels/3" },
        { "stances and criteria", With(2, level => level with { Stances = [Stance.NoPractice] }, floor => floor with { Stances = [] }), ProblemCodes.StancesAndCriteria, "/levels/2/stances" },
        { "red flag on a rung", With(3, level => level with { RedFlag = true }), ProblemCodes.RedFlagOnRung, "/levels/3/redFlag" },
        { "stance at two levels", With(1, level => level with { Stances = [Stance.NoPractice, Stance.AssertsLegality] }), ProblemCodes.StanceAtTwoLevels, "/levels/1/stances/1" },
        { "stance twice at one", With(1, level => level with { Stances = [Stance.NoPractice, Stance.NoPractice] }), ProblemCodes.StanceAtTwoLevels, "/levels/1/stances/1" },
        { "level id", With(1, level => level with { Id = "Floor" }), ProblemCodes.InvalidId, "/levels/1/id" },
        { "level id taken", With(1, level => level with { Id = "flag" }), ProblemCodes.DuplicateId, "/levels/1/id" },
        { "level name", With(1, level => level with { Name = " " }), ProblemCodes.BlankText, "/levels/1/name" },
        { "level definition", With(3, level => level with { Definition = " " }), ProblemCodes.BlankText, "/levels/3/definition" },
        { "criterion id", One(one => one with { Id = "one_two" }), ProblemCodes.InvalidId, "/levels/2/criteria/0/id" },
        { "criterion id taken by a criterion", One(one => one with { Id = "two" }), ProblemCodes.DuplicateId, "/levels/3/criteria/0/id" },
        { "element id taken by a criterion", Element(1, element => element with { Id = "one" }), ProblemCodes.DuplicateId, "/levels/2/criteria/0/elements/1/id" },
        { "element id taken by an element", Element(1, element => element with { Id = "a" }), ProblemCodes.DuplicateId, "/levels/2/criteria/0/elements/1/id" },
        { "element id taken across criteria", Element(1, element => element with { Id = "c" }), ProblemCodes.DuplicateId, "/levels/3/criteria/0/elements/0/id" },
        { "element id", Element(0, element => element with { Id = "-a" }), ProblemCodes.InvalidId, "/levels/2/criteria/0/elements/0/id" },
        { "element ask", Element(1, element => element with { Ask = " " }), ProblemCodes.BlankText, "/levels/2/criteria/0/elements/1/ask" },
        { "element definition", Element(1, element => element with { Definition = " " }), ProblemCodes.BlankText, "/levels/2/criteria/0/elements/1/definition" },
        { "criterion definition", One(one => one with { Definition = " " }), ProblemCodes.BlankText, "/levels/2/criteria/0/definition" },
        { "no elements", One(one => one with { Elements = [] }), ProblemCodes.NoElements, "/levels/2/criteria/0/elements" },
        { "minimum below 0", One(one => one with { Examples = new ExampleRequirement { Minimum = -1 } }), ProblemCodes.NumberTooSmall, "/levels/2/criteria/0/examples/minimum" },
        { "window below 1", One(one => one with { Examples = new ExampleRequirement { Minimum = 1, WithinMonths = 0 } }), ProblemCodes.NumberTooSmall, "/levels/2/criteria/0/examples/withinMonths" },
        { "group id", Group(group => group with { Id = "Low" }), ProblemCodes.InvalidId, "/groups/0/id" },
        { "group explanation", Group(group => group with { Explanation = " " }), ProblemCodes.BlankText, "/groups/0/explanation" },
        { "group level", Group(group => group with { Levels = [0, 9] }), ProblemCodes.UnknownLevel, "/groups/0/levels/1" },
    };

    public static TheoryData<string, EvaluationFramework> Allowed => new()
    {
        { "the sound one", Sound },
        { "no source, no groups", Sound with { Source = null, Groups = [] } },
        { "values with gaps and below nought", With(0, level => level with { Value = -90 }) with { Groups = [] } },
        { "one stance level", Sound with { Levels = [Sound.Levels[1], Sound.Levels[2]], Groups = [] } },
        { "a floor without stances", With(1, level => level with { Stances = [] }) },
        { "red flag on the floor", With(1, level => level with { RedFlag = true }) },
        { "no examples needed", One(one => one with { Examples = new ExampleRequirement { Minimum = 0 } }) },
        { "a window of one month", One(one => one with { Examples = new ExampleRequirement { Minimum = 1, WithinMonths = 1 } }) },
        { "a level with the id of a criterion", With(1, level => level with { Id = "one" }) },
    };

    public static TheoryData<Stance> NeverAtALevel =>
        [Stance.DescribesPractice, Stance.ContestsRelevanceWithExplanation, Stance.Deferred, Stance.NotApplicable, Stance.NotAnswered];

    [Theory]
    [MemberData(nameof(OneWrong))]
    public void One_thing_wrong_is_one_problem(string what, EvaluationFramework framework, string code, string pointer)
    {
        var problem = Problems(framework).Should().ContainSingle(what).Subject;
        problem.Code.Should().Be(code);
        problem.Pointer.Should().Be(pointer);
        problem.Message.Should().NotContain("{");
    }

    [Theory]
    [MemberData(nameof(Allowed))]
    public void Nothing_is_wrong_with(string what, EvaluationFramework framework) => Problems(framework).Should().BeEmpty(what);

    [Theory]
    [MemberData(nameof(NeverAtALevel))]
    public void A_stance_that_is_never_assigned_a_level_stands_at_none(Stance stance)
    {
        var problem = Problems(With(0, level => level with { Stances = [Stance.ContestsRelevance, stance, stance] }));
        problem.Select(found => (found.Code, found.Pointer)).Should().Equal(
            (ProblemCodes.StanceNotAssignable, "/levels/0/stances/1"),
            (ProblemCodes.StanceNotAssignable, "/levels/0/stances/2"));
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        var framework = Sound with { Id = "", Version = "", Levels = [Sound.Levels[2] with { RedFlag = true, Stances = [Stance.Deferred] }, Sound.Levels[1]] };
        Problems(framework).Select(problem => problem.Code).Should().BeEquivalentTo(
            ProblemCodes.InvalidId, ProblemCodes.BlankText, ProblemCodes.NoFloor, ProblemCodes.RedFlagOnRung, ProblemCodes.StancesAndCriteria,
            ProblemCodes.StanceNotAssignable, ProblemCodes.LevelOrder, ProblemCodes.RungWithoutCriteria, ProblemCodes.UnknownLevel);
    }

    [Theory]
    [InlineData("level id taken", "level 'flag'")]
    [InlineData("criterion id taken by a criterion", "criterion or element 'two'")]
    [InlineData("descending values", "0")]
    [InlineData("level above the first rung without criteria", "rung-2")]
    [InlineData("stances and criteria", "rung-1")]
    [InlineData("red flag on a rung", "rung-2")]
    [InlineData("stance at two levels", "asserts-legality")]
    [InlineData("no elements", "one")]
    [InlineData("minimum below 0", "0")]
    [InlineData("window below 1", "1")]
    [InlineData("group level", "9")]
    [InlineData("element id taken by a criterion", "criterion or element 'one'")]
    public void A_problem_says_what_it_is_about(string what, string said)
    {
        var row = OneWrong.Single(row => row.Data.Item1 == what).Data;
        Problems(row.Item2).Should().ContainSingle().Which.Message.Should().Contain(said);
    }

    private static IReadOnlyList<Problem> Problems(EvaluationFramework framework)
    {
        try
        {
            _ = new ResponseEvaluator(framework);
            return [];
        }
        catch (InvalidDocumentException refused)
        {
            return refused.Problems;
        }
    }

    private static EvaluationFramework With(int index, Func<ResponseLevel, ResponseLevel> change, Func<ResponseLevel, ResponseLevel>? changeFloor = null) =>
        Sound with { Levels = [.. Sound.Levels.Select((level, i) => i == index ? change(level) : i == 1 && changeFloor is not null ? changeFloor(level) : level)] };

    private static EvaluationFramework One(Func<Criterion, Criterion> change) =>
        With(2, level => level with { Criteria = [change(level.Criteria[0])] });

    private static EvaluationFramework Element(int index, Func<CriterionElement, CriterionElement> change) =>
        One(one => one with { Elements = [.. one.Elements.Select((element, i) => i == index ? change(element) : element)] });

    private static EvaluationFramework Group(Func<LevelGroup, LevelGroup> change) => Sound with { Groups = [change(Sound.Groups[0])] };
}
