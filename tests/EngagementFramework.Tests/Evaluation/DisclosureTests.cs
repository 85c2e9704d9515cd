using EngagementFramework.Evaluation;
using EngagementFramework.Levels;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Clauses;
using EngagementFramework.Tests.Support;

namespace EngagementFramework.Tests.Evaluation;

/// <summary>What only the company's own public word can show.</summary>
public class DisclosureTests
{
    private static readonly EvaluationFramework Ladder = Ladders.Of(
        [Ladders.Criterion("disclosed", "first second") with { CompanyPublished = true }],
        [Ladders.Criterion("practised", "third")]);

    [Theory]
    [InlineData("own-public", true)]
    [InlineData("own-private", false)]
    [InlineData("press-public", false)]
    [InlineData("press-private", false)]
    [InlineData("", false)]
    [InlineData("own-private press-public", false)]
    [InlineData("press-public own-public", true)]
    [InlineData("own-public own-public", true)]
    [InlineData("own-public press-public own-private", true)]
    [Clause("ladder/leading")]
    public void Only_an_item_that_cites_a_public_source_of_the_company_bears_on_a_disclosure(string sources, bool counted)
    {
        var result = new Dossier().Citing("e1", sources, "2026-03: Report").Use("e1", "first second third").Evaluate(Ladder);
        var disclosed = result.Criteria[0];
        disclosed.Outcome.Should().Be(counted ? CriterionOutcome.Met : CriterionOutcome.NotMet);
        disclosed.Missing.Should().Equal(counted ? [] : ["first", "second"]);
        disclosed.Examples.Should().HaveCount(counted ? 1 : 0);
        disclosed.Evidence.Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            Item = "e1",
            Shows = Words.Of("first second"),
            Counted = counted,
            Why = counted ? (NotCountedReason?)null : NotCountedReason.NotCompanyPublished,
        });
        result.Level.Value.Should().Be(counted ? 2 : 0);
    }

    [Theory]
    [InlineData("own-private")]
    [InlineData("press-public")]
    [InlineData("press-private")]
    [InlineData("")]
    public void Other_criteria_count_every_item_whatever_it_cites(string sources)
    {
        var finding = new Dossier().Citing("e1", sources, "2026-03: Meeting").Use("e1", "third").Evaluate(Ladder).Criteria[1];
        finding.Outcome.Should().Be(CriterionOutcome.Met);
        finding.Evidence.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Counted = true, Why = (NotCountedReason?)null });
    }

    [Fact]
    public void Citations_of_an_example_are_not_those_of_the_item()
    {
        var dossier = new Dossier().Citing("e1", "press-public", "2026-03: Report").Use("e1", "first second");
        var example = new Example { Date = PartialDate.Parse("2026-03"), Description = "Report", Citations = [new Citation { Source = Dossier.Own }] };
        var item = new EvidenceItem { Id = "e1", Statement = "Told by others.", Citations = [new Citation { Source = "press-public" }], Examples = [example] };
        var pool = new EvidencePool([item], Dossier.Sources, Days.Of(Days.Today));
        var result = new ResponseEvaluator(Ladder).Evaluate(dossier.Response, pool, Days.Of(Days.Today)).Should().BeOfType<RatedQuestion>().Subject;
        result.Level.Value.Should().Be(0);
        result.Criteria[0].Evidence[0].Counted.Should().BeFalse();
    }

    [Fact]
    public void An_element_is_shown_where_one_of_several_uses_counts()
    {
        var result = new Dossier()
            .Citing("e1", "press-public", "2026-03: Told by the press").Use("e1", "first second")
            .Citing("e2", "own-public", "2026-04: Told by the company").Use("e2", "second")
            .Evaluate(Ladder);
        var finding = result.Criteria[0];
        finding.Missing.Should().Equal("first");
        finding.Evidence.Select(use => (use.Item, use.Counted)).Should().Equal(("e1", false), ("e2", true));
        finding.Examples.Select(example => example.Example).Should().Equal("e2/1");
    }

    [Fact]
    public void An_example_of_a_use_that_does_not_count_does_not_count_either()
    {
        var result = new Dossier()
            .Citing("e1", "own-public").Use("e1", "first second")
            .Citing("e2", "press-public", "2026-04: Told by the press").Use("e2", "second")
            .Evaluate(Ladder);
        result.Criteria[0].Should().BeEquivalentTo(new { Outcome = CriterionOutcome.NotMet, Missing = Array.Empty<string>(), Examples = Array.Empty<object>() });
    }

    [Theory]
    [InlineData(2027)]
    [InlineData(2076)]
    [Clause("I-12")]
    public void Disclosures_do_not_age(int year)
    {
        var disclosed = BuiltInRows.Everything().Evaluate(BuiltInRows.Ladder, FormattableString.Invariant($"{year}-12-31")).Criteria.Where(finding => finding.Rung == 5);
        disclosed.Should().HaveCount(3).And.OnlyContain(finding => finding.Outcome == CriterionOutcome.Met);
    }
}
