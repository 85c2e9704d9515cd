using EngagementFramework.Evaluation;
using EngagementFramework.Levels;
using EngagementFramework.Tests.Clauses;
using EngagementFramework.Tests.Support;

namespace EngagementFramework.Tests.Evaluation;

/// <summary>What doubtful dates leave open, and the benefit of the doubt.</summary>
public class RangeTests
{
    private const string Recent = "2026-03: A";
    private const string Doubtful = "2025: B";
    private const string TooOld = "2024: C";

    // Rungs 1 to 4; the third has two criteria.
    private static readonly EvaluationFramework Ladder = Ladders.Of(
        [Ladders.Criterion("one", "a")],
        [Ladders.Criterion("two", "b")],
        [Ladders.Criterion("three", "c"), Ladders.Criterion("third", "d")],
        [Ladders.Criterion("four", "e")]);

    // What each of the five criteria has (r recent, d doubtful, x too old, . nothing); lowest, highest; blocking and beyond
    // without the benefit of the doubt; the same with it.
    private static readonly (string States, int Lowest, int Highest, string Blocking, string Beyond, string BlockingHighest, string BeyondHighest)[] Cases =
    [
        ("rrrrr", 4, 4, "", "", "", ""),
        ("ddddd", 0, 4, "one", "", "", ""),
        ("d....", 0, 1, "one", "", "two", ""),
        ("drrrr", 0, 4, "one", "two three third four", "", ""),
        ("xrrrr", 0, 0, "one", "two three third four", "one", "two three third four"),
        ("rdrrr", 1, 4, "two", "three third four", "", ""),
        ("rdxrr", 1, 2, "two", "third four", "three", "third four"),
        ("rrdrr", 2, 4, "three", "third four", "", ""),
        ("rrrdr", 2, 4, "third", "three four", "", ""),
        ("rrddr", 2, 4, "three third", "four", "", ""),
        ("rrdxr", 2, 2, "three third", "four", "third", "four"),
        ("rrdx.", 2, 2, "three third", "", "third", ""),
        ("rrxdr", 2, 2, "three third", "four", "three", "four"),
        ("rrrxd", 2, 2, "third", "three", "third", "three"),
        ("rrrrd", 3, 4, "four", "", "", ""),
        ("rdrrx", 1, 3, "two", "three third", "four", ""),
        ("r...r", 1, 1, "two", "four", "two", "four"),
        (".....", 0, 0, "one", "", "one", ""),
        ("rd.rd", 1, 2, "two", "third", "three", "third"),
    ];

    public static TheoryData<string, int, int, string, string> Certain =>
        [.. Cases.Select(c => (c.States, c.Lowest, c.Highest, c.Blocking, c.Beyond))];

    public static TheoryData<string, int, int, string, string> WithBenefitOfTheDoubt =>
        [.. Cases.Select(c => (c.States, c.Lowest, c.Highest, c.BlockingHighest, c.BeyondHighest))];

    [Theory]
    [MemberData(nameof(Certain))]
    [Clause("I-8")]
    public void Without_the_benefit_of_the_doubt_the_level_is_the_lowest(string states, int lowest, int highest, string blocking, string beyond)
    {
        var result = Of(states).Evaluate(Ladder);
        result.Range.Should().Be(new LevelRange(lowest, highest));
        result.Range.IsCertain.Should().Be(lowest == highest);
        result.Level.Value.Should().Be(lowest);
        result.Basis.Should().Be(lowest == 0 ? Basis.Floor : Basis.Rungs);
        result.Blocking.Should().Equal(Words.Of(blocking));
        result.Beyond.Should().Equal(Words.Of(beyond));
    }

    [Theory]
    [MemberData(nameof(WithBenefitOfTheDoubt))]
    [Clause("I-8")]
    public void With_the_benefit_of_the_doubt_it_is_the_highest_and_nothing_uncertain_blocks(string states, int lowest, int highest, string blocking, string beyond)
    {
        var result = Of(states).Evaluate(Ladder, benefitOfTheDoubt: true);
        result.Range.Should().Be(new LevelRange(lowest, highest));
        result.Level.Value.Should().Be(highest);
        result.Basis.Should().Be(highest == 0 ? Basis.Floor : Basis.Rungs);
        result.Blocking.Should().Equal(Words.Of(blocking));
        result.Beyond.Should().Equal(Words.Of(beyond));
    }

    [Theory]
    [InlineData("2026-03 2026-04", CriterionOutcome.Met)]
    [InlineData("2026-03 2025", CriterionOutcome.Uncertain)]
    [InlineData("2026-03 -", CriterionOutcome.Uncertain)]
    [InlineData("- 2025", CriterionOutcome.Uncertain)]
    [InlineData("2026-03 2024", CriterionOutcome.NotMet)]
    [InlineData("2026-03 2027", CriterionOutcome.NotMet)]
    [InlineData("2025", CriterionOutcome.NotMet)]
    [InlineData("2024 2027 - 2025 2026-03", CriterionOutcome.Uncertain)]
    [InlineData("2024 2027 - 2025 2026-03 2026-04", CriterionOutcome.Met)]
    public void Of_two_examples_that_are_needed_the_certain_and_the_possible_are_counted(string dates, CriterionOutcome outcome) =>
        new Dossier().Shows("shown", [.. Words.Of(dates).Select(date => $"{date}: A")]).Evaluate(Ladders.One(2)).Criteria[0].Outcome.Should().Be(outcome);

    [Fact]
    public void Sharpening_settles_the_range()
    {
        new Dossier().Shows("shown", "2025: A").Evaluate(Ladders.One()).Range.Should().Be(new LevelRange(0, 1));
        new Dossier().Shows("shown", "2025-12: A").Evaluate(Ladders.One()).Range.Should().Be(new LevelRange(1, 1));
        new Dossier().Shows("shown", "2025-10: A").Evaluate(Ladders.One()).Range.Should().Be(new LevelRange(0, 0));
    }

    [Fact]
    public void A_missing_element_is_never_merely_uncertain()
    {
        var ladder = Ladders.Of([Ladders.Criterion("practice", "first second")]);
        new Dossier().Shows("first", "-: A").Evaluate(ladder).Criteria[0].Outcome.Should().Be(CriterionOutcome.NotMet);
    }

    private static Dossier Of(string states)
    {
        var dossier = new Dossier();
        foreach (var (element, state) in "abcde".Zip(states))
        {
            _ = state switch
            {
                'r' => dossier.Shows($"{element}", Recent),
                'd' => dossier.Shows($"{element}", Doubtful),
                'x' => dossier.Shows($"{element}", TooOld),
                _ => dossier,
            };
        }

        return dossier;
    }
}
