using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Evaluation;
using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Clauses;
using EngagementFramework.Tests.Support;

namespace EngagementFramework.Tests.Evaluation;

/// <summary>What the evaluator refuses, and that it rates each response by itself.</summary>
public class EvaluatorTests
{
    private static readonly EvaluationFramework Ladder = Ladders.Of(
        [Ladders.Criterion("one", "a")],
        [Ladders.Criterion("two", "b") with { CompanyPublished = true, MayBeNotApplicable = true }]);

    // Some of them lie where a climb that stops early, or an item that does not count, would not meet them.
    public static TheoryData<string, Dossier, string> Wrong => new()
    {
        { "item", new Dossier().Use("e9", "a"), "*governance/1*'e9'*" },
        { "element", new Dossier().Item("e1", "2026-03: A").Use("e1", "a nothing"), "*governance/1*'nothing'*" },
        { "criterion's id for an element", new Dossier().Item("e1").Use("e1", "one"), "*'one'*" },
        { "example", new Dossier().Item("e1", "2026-03: A").Use("e1", "a", "e1/2"), "*'e1'*'e1/2'*" },
        { "example after enough others", new Dossier().Item("e1", "2026-03: A").Use("e1", "a", "e1/1 e1/2"), "*'e1/2'*" },
        { "example of another item", new Dossier().Item("e1").Item("e2", "2026-03: A").Use("e1", "a", "e2/1"), "*'e1'*'e2/1'*" },
        { "example above the level", new Dossier().Item("e1", "2026-03: A").Use("e1", "b", "e1/2"), "*'e1/2'*" },
        { "example of a use that does not count", new Dossier().Citing("e1", "press-public").Use("e1", "b", "e1/1"), "*'e1/1'*" },
        { "criterion", new Dossier().Inapplicable("three"), "*governance/1*'three'*" },
        { "criterion that allows it not", new Dossier().Shows("a", "2026-03: A").Inapplicable("one"), "*'one'*" },
        { "criterion that allows it not, second", new Dossier().Inapplicable("two").Inapplicable("one"), "*'one'*" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_named_must_be_there(string what, Dossier dossier, string message)
    {
        var evaluator = new ResponseEvaluator(Ladder);
        FluentActions.Invoking(() => evaluator.Evaluate(dossier.Response, dossier.Pool, Days.Of(Days.Today))).Should().Throw<ArgumentException>(what).WithMessage(message);
        FluentActions.Invoking(() => evaluator.Rate(dossier.Response, dossier.Pool, Days.Of(Days.Today))).Should().Throw<ArgumentException>(what).WithMessage(message);
    }

    [Fact]
    public void An_evaluator_works_on_after_a_refusal()
    {
        var evaluator = new ResponseEvaluator(Ladder);
        for (var i = 0; i < 3; i++)
        {
            var wrong = Many(300).Use("e1", "nothing");
            FluentActions.Invoking(() => evaluator.Evaluate(wrong.Response, wrong.Pool, Days.Of(Days.Today))).Should().Throw<ArgumentException>();
            Many(300).Evaluate(Ladder).Level.Value.Should().Be(2);
        }
    }

    [Fact]
    public void Arguments_are_needed()
    {
        var evaluator = new ResponseEvaluator(Ladder);
        var (response, pool, day) = (new NoPractice { Question = "governance/1" }, new Dossier().Pool, Days.Of(Days.Today));
        FluentActions.Invoking(() => new ResponseEvaluator(null!)).Should().Throw<ArgumentNullException>().WithParameterName("framework");
        FluentActions.Invoking(() => evaluator.Rate(null!, pool, day)).Should().Throw<ArgumentNullException>().WithParameterName("response");
        FluentActions.Invoking(() => evaluator.Rate(response, null!, day)).Should().Throw<ArgumentNullException>().WithParameterName("evidence");
        FluentActions.Invoking(() => evaluator.Evaluate(null!, pool, day)).Should().Throw<ArgumentNullException>().WithParameterName("response");
        FluentActions.Invoking(() => evaluator.Evaluate(response, null!, day)).Should().Throw<ArgumentNullException>().WithParameterName("evidence");
    }

    [Fact]
    public void A_framework_in_which_something_is_wrong_is_refused_with_every_problem()
    {
        var wrong = Ladder with { Version = " ", Levels = [.. Ladder.Levels.Take(2)] };
        FluentActions.Invoking(() => new ResponseEvaluator(wrong)).Should().Throw<InvalidDocumentException>()
            .Which.Problems.Select(problem => problem.Pointer).Should().BeEquivalentTo("/version", "/levels");
    }

    [Fact]
    public void The_framework_is_at_hand() => new ResponseEvaluator(Ladder).Framework.Should().BeSameAs(Ladder);

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(84)]
    [InlineData(85)]
    [InlineData(300)]
    public void Any_number_of_uses_is_read(int uses)
    {
        var result = Many(uses).Evaluate(Ladder);
        result.Level.Value.Should().Be(2);
        result.Criteria[0].Evidence.Should().HaveCount(uses);
        result.Criteria[0].Examples.Should().HaveCount(uses);
        result.Criteria[0].Evidence.Select(use => use.Item).Should().Equal(Enumerable.Range(1, uses).Select(i => FormattableString.Invariant($"e{i}")));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(300)]
    public void Nothing_is_left_over_from_the_response_before(int uses)
    {
        Many(uses).Evaluate(Ladder).Level.Value.Should().Be(2);
        // Twice the uses of half the elements: the same amount of memory is lent again.
        var result = Many(2 * uses, "a").Evaluate(Ladder);
        result.Level.Value.Should().Be(1);
        result.Criteria[1].Missing.Should().Equal("b");
    }

    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(70)]
    public void Any_number_of_elements_is_told_apart(int count)
    {
        string[] elements = [.. Enumerable.Range(1, count).Select(i => FormattableString.Invariant($"x-{i}"))];
        var ladder = Ladders.Of([Ladders.Plain("many", string.Join(' ', elements))], [Ladders.Plain("next", "y")]);
        new Dossier().Shows(string.Join(' ', elements)).Evaluate(ladder).Level.Value.Should().Be(1);
        foreach (var missing in elements)
        {
            var result = new Dossier().Shows(string.Join(' ', elements.Where(element => element != missing)) + " y").Evaluate(ladder);
            result.Criteria[0].Missing.Should().Equal(missing);
            result.Beyond.Should().Equal("next");
        }
    }

    [Fact]
    public void Findings_keep_the_order_of_the_framework_and_of_the_uses()
    {
        var ladder = Ladders.Of([Ladders.Criterion("one", "a b c d")], [Ladders.Criterion("two", "x y")]);
        var result = new Dossier().Item("e1").Item("e2")
            .Use("e2", "x c a").Use("e1", "y").Use("e1", "a").Use("e2", "y c x").Evaluate(ladder);
        result.Criteria[0].Missing.Should().Equal("b", "d");
        result.Criteria[0].Evidence.Select(Told).Should().Equal("e2: c a", "e1: a", "e2: c");
        result.Criteria[1].Evidence.Select(Told).Should().Equal("e2: x", "e1: y", "e2: y x");
    }

    [Fact]
    [Clause("I-6")]
    public void A_response_is_rated_by_itself_whatever_stands_beside_it()
    {
        var dossier = BuiltInRows.UpTo(3);
        var alone = dossier.Evaluate(BuiltInRows.Ladder);
        var beside = new Assessment
        {
            Company = new Company { Id = "paper-kite", Name = "Paper Kite" },
            AsOf = Days.Of(Days.Today),
            Sources = Dossier.Sources,
            Evidence = dossier.Items,
            Responses =
            [
                new UnableToRespond { Question = "governance/2" },
                dossier.Response,
                dossier.Response with { Question = "governance/3" },
                new NoPractice { Question = "governance/4" },
            ],
        };
        var questions = new AssessmentEvaluator(new CardCatalog(BuiltIn.Cards), BuiltInRows.Ladder).Evaluate(beside).Cards[0].Questions;
        questions[0].Should().Be(alone);
        questions[2].Should().Be(alone with { Question = "governance/3" });
    }

    [Fact]
    public void Both_cases_of_a_result_are_matched()
    {
        var evaluator = new ResponseEvaluator(Ladder);
        Match(evaluator.Evaluate(new NoPractice { Question = "governance/1" }, new Dossier().Pool, Days.Of(Days.Today))).Should().Be("rated 0");
        Match(evaluator.Evaluate(new NotAnswered { Question = "governance/1" }, new Dossier().Pool, Days.Of(Days.Today))).Should().Be("not rated: NotAnswered");
        QuestionResult result = new NotRatedQuestion { Question = "governance/1", Reason = NotRatedReason.NotAsked };
        result.Origin.Should().BeNull();
        result.Notices.Should().BeEmpty();
        FluentActions.Invoking(() => result.Match(null!, _ => 1)).Should().Throw<ArgumentNullException>().WithParameterName("rated");
        FluentActions.Invoking(() => result.Match(_ => 1, null!)).Should().Throw<ArgumentNullException>().WithParameterName("notRated");
    }

    private static Dossier Many(int uses, string shows = "a b")
    {
        var dossier = new Dossier();
        for (var i = 1; i <= uses; i++)
        {
            dossier.Shows(shows, FormattableString.Invariant($"2026-03: Example {i}"));
        }

        return dossier;
    }

    private static string Told(EvidenceFinding finding) => $"{finding.Item}: {string.Join(' ', finding.Shows)}";

    private static string Match(QuestionResult result) =>
        result.Match(rated => FormattableString.Invariant($"rated {rated.Level.Value}"), notRated => $"not rated: {notRated.Reason}");
}
