using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Support;
using EngagementFramework.Texts;

namespace EngagementFramework.Tests.Levels;

/// <summary>What is surely not meant in a ladder, each at its border. The fixtures hold the rest.</summary>
public class FrameworkLintTests
{
    private static readonly EvaluationFramework Sound = Ladders.Of([Ladders.Criterion("one", "a")]);

    [Fact]
    public void A_sound_ladder_warns_of_nothing() => Warnings(Sound).Should().BeEmpty();

    [Theory]
    [InlineData(120, false)]
    [InlineData(121, true)]
    public void A_window_may_have_ten_years(int months, bool warns)
    {
        var warnings = Warnings(Ladders.One(months: months));

        warnings.Select(warning => (warning.Code, warning.Pointer)).Should().Equal(
            warns ? [(ProblemCodes.LongWindow, "/0/levels/2/criteria/0/examples/withinMonths")] : Array.Empty<(string, string)>());
        warnings.Where(warning => warning.Severity != Severity.Warning || warning.Line is not null || !warning.Message.Contains("121 months", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Each_stance_that_could_be_listed_and_is_not_is_named_with_the_level_to_which_it_falls()
    {
        var ladder = Sound with { Levels = [Sound.Levels[0] with { Stances = [Stance.UnableToRespond] }, Sound.Levels[1] with { Stances = [] }, Sound.Levels[2]] };

        var warnings = Warnings(ladder);

        warnings.Should().OnlyContain(warning => warning.Code == ProblemCodes.UnlistedStance && warning.Pointer == "/0/levels" && warning.Message.Contains("'floor'"));
        warnings.Select(warning => warning.Message.Split('\'')[1]).Should().Equal("no-practice", "contests-relevance", "asserts-legality");
    }

    [Fact]
    public void One_red_flag_is_enough()
    {
        ResponseLevel[] plain = [Sound.Levels[0] with { RedFlag = false }, .. Sound.Levels.Skip(1)];

        Warnings(Sound with { Levels = plain }).Should().ContainSingle().Which.Code.Should().Be(ProblemCodes.NoRedFlag);
        Warnings(Sound with { Levels = [plain[0], plain[1] with { RedFlag = true }, plain[2]] }).Should().BeEmpty();
    }

    [Fact]
    public void Criteria_are_compared_with_criteria_and_elements_with_elements()
    {
        // A criterion with one element may be defined as that is.
        Warnings(One("Alike.", "Alike.")).Should().BeEmpty();

        var twice = One("Alike.", "Alike.").Levels[2].Criteria[0];
        var warnings = Warnings(Ladders.Of([twice], [twice with { Id = "two", Elements = [twice.Elements[0] with { Id = "b" }] }]));

        warnings.Select(warning => (warning.Code, warning.Pointer)).Should().Equal(
            (ProblemCodes.SameDefinition, "/0/levels/3/criteria/0/definition"),
            (ProblemCodes.SameDefinition, "/0/levels/3/criteria/0/elements/0/definition"));
        warnings[0].Message.Should().Contain("criterion 'two'").And.Contain("'one'");
        warnings[1].Message.Should().Contain("element 'b'").And.Contain("'a'");
    }

    [Fact]
    public void A_level_may_have_the_id_of_a_criterion()
    {
        ResponseLevel[] levels = [.. Sound.Levels.Take(2), Sound.Levels[2] with { Id = "o-ne" }];
        Warnings(Sound with { Levels = levels }).Should().BeEmpty();
    }

    [Fact]
    public void Ids_of_frameworks_are_compared_too_and_versions_of_one_are_no_two()
    {
        var catalog = new FrameworkCatalog(Sound, Sound with { Version = "2" }, Sound with { Id = "s-mall" });

        var warning = catalog.Warnings.Should().ContainSingle().Subject;
        (warning.Code, warning.Pointer).Should().Be((ProblemCodes.SimilarIds, "/2/id"));
        catalog.Warnings.Should().BeSameAs(catalog.Warnings);
    }

    [Fact]
    public void Warnings_are_worded_by_the_texts_of_the_catalogue()
    {
        var texts = TextCatalog.English.With(new Dictionary<string, string> { ["problem.no-red-flag"] = "Nichts ist rot." });
        ResponseLevel[] plain = [Sound.Levels[0] with { RedFlag = false }, .. Sound.Levels.Skip(1)];

        new FrameworkCatalog(texts, [Sound with { Levels = plain }]).Warnings.Should().ContainSingle().Which.Message.Should().Be("Nichts ist rot.");
    }

    private static EvaluationFramework One(string criterion, string element)
    {
        var one = Ladders.Criterion("one", "a");
        return Ladders.Of([one with { Definition = criterion, Elements = [one.Elements[0] with { Definition = element }] }]);
    }

    private static IReadOnlyList<Problem> Warnings(EvaluationFramework framework) => new FrameworkCatalog(framework).Warnings;
}
