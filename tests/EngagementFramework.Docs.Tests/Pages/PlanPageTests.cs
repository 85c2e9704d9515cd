using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Evaluation;
using EngagementFramework.Json;

namespace EngagementFramework.Docs.Tests.Pages;

/// <summary>The response that the page on plans fills in comes out as its sentence says, worked out by hand, and nothing is warned of.</summary>
public class PlanPageTests
{
    private static readonly CardCatalog Catalog = new(BuiltIn.Cards);

    [Fact]
    public void The_filled_in_response_comes_out_as_the_page_says()
    {
        var rated = Evaluator.Evaluate(FilledIn()).Cards.SelectMany(card => card.Questions).OfType<RatedQuestion>().Should().ContainSingle().Subject;

        rated.Question.Should().Be("governance/3");
        rated.Level.ToString().Should().Be("2 Developing");
        rated.HoldsUntil.Should().Be(new DateOnly(2027, 10, 14));
        rated.Blocking.Should().Equal("internal-perspectives");
        rated.Notices.Should().BeEmpty();
        Repository.Page("docs/plan.md").Prose.Should().Contain("`governance/3` comes out at level 2, Developing, until 14 October 2027");
    }

    [Fact]
    public void Nothing_in_it_is_warned_of() => Evaluator.Lint(FilledIn()).Should().BeEmpty();

    private static AssessmentEvaluator Evaluator => new(Catalog, BuiltIn.Framework);

    private static Assessment FilledIn()
    {
        var block = Repository.Page("docs/plan.md").Blocks.Where(block => block.Text.Contains("\"format\": \"engagement-assessment/1\"", StringComparison.Ordinal)).ElementAt(1);
        return new AssessmentReader(Catalog, BuiltIn.Framework).Read(block.Text).ValueOrThrow();
    }
}
