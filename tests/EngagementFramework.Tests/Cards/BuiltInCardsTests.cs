using System.Text.RegularExpressions;
using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Tests.Snapshots;

namespace EngagementFramework.Tests.Cards;

public partial class BuiltInCardsTests
{
    private static readonly CardPack Pack = BuiltIn.Cards;
    private static readonly CardCatalog Catalog = new(Pack);

    [Fact]
    public void There_are_five_cards_in_order_with_five_questions_each()
    {
        Pack.Cards.Select(card => (card.Number, card.Id, card.Feature)).Should().Equal(
            (1, "governance", null),
            (2, "algorithm-supported-decision-making", "algorithm-supported-decision-making"),
            (3, "high-risk-customers-or-end-users", "high-risk-customers-or-end-users"),
            (4, "conflict-affected-and-high-risk-areas", "conflict-affected-and-high-risk-areas"),
            (5, "low-leverage-sales-practices", "low-leverage-sales-practices"));
        Pack.Cards.Should().OnlyContain(card => card.Questions.Count == 5);
        Pack.Features.Select(feature => feature.Id).Should().Equal(Pack.Cards.Skip(1).Select(card => card.Feature));
    }

    [Fact]
    public void The_questions_of_card_1_have_themes_of_their_own() =>
        Pack.Cards[0].Questions.Select(question => question.Theme).Should().Equal(
            "revenue-and-valuation", "strategy-and-new-ventures", "incentives", "severe-risk-processes", "political-engagement");

    [Fact]
    public void Only_the_mitigation_questions_have_example_actions_six_six_seven_and_six()
    {
        Pack.Cards.SelectMany(card => card.Questions).Where(question => question.ExampleActions.Count > 0).Select(question => (question.Id, question.ExampleActions.Count)).Should().Equal(
            ("algorithm-supported-decision-making/3", 6),
            ("high-risk-customers-or-end-users/3", 6),
            ("conflict-affected-and-high-risk-areas/3", 7),
            ("low-leverage-sales-practices/3", 6));
        Catalog["conflict-affected-and-high-risk-areas/3"].ExampleActions[0].Should().ContainAll("conflict", "human rights");
    }

    [Fact]
    public void Only_question_2_of_card_5_names_situations_three_of_them() =>
        Pack.Cards.SelectMany(card => card.Questions).Where(question => question.Situations.Count > 0).Select(question => (question.Id, question.Situations.Count))
            .Should().Equal(("low-leverage-sales-practices/2", 3));

    [Fact]
    public void Questions_1_to_4_of_card_4_ask_about_humanitarian_law_beside_human_rights()
    {
        Pack.Cards[3].Questions.Should().OnlyContain(question => question.Text.Contains("(IHL)", StringComparison.Ordinal));
        Catalog["conflict-affected-and-high-risk-areas/1"].Text.Should().Contain("(IHRL)");
    }

    [Fact]
    public void Question_2_of_card_2_keeps_its_qualifiers() =>
        Catalog["algorithm-supported-decision-making/2"].Text.Should().ContainAll("regular", "privacy", "discrimination", "credible", "independent");

    [Theory]
    [InlineData("cahras", "CAHRA")]
    [InlineData("ihl-and-ihrl", "IHL")]
    [InlineData("surveillance-technology", "Surveillance")]
    [InlineData("dual-use-goods", "Dual-use")]
    [InlineData("algorithmic-bias", "bias")]
    [InlineData("leverage", "Leverage")]
    [InlineData("chain-selling", "Chain selling")]
    [InlineData("low-touch-sales", "Low-touch")]
    [InlineData("touchless-conversion-sales", "Touchless conversion")]
    [InlineData("business-model", "Business model")]
    [InlineData("value-proposition", "Value proposition")]
    [InlineData("value-chain", "Value chain")]
    [InlineData("revenue-and-cost-reduction-model", "Revenue and cost reduction")]
    [InlineData("human-rights-due-diligence", "due diligence")]
    [InlineData("ungps", "UNGPs")]
    [InlineData("end-use", "End-use")]
    public void The_terms_of_the_source_are_defined(string id, string term) =>
        Pack.Definitions.Should().ContainSingle(definition => definition.Id == id).Which.Term.Should().Contain(term);

    [Fact]
    public void Every_definition_and_reference_is_used_or_cited_and_every_card_is_complete()
    {
        var used = Pack.Cards.SelectMany(card => card.Definitions).ToHashSet();
        Pack.Definitions.Select(definition => definition.Id).Should().BeSubsetOf(used);
        foreach (var card in Pack.Cards)
        {
            card.AppliesWhen.Should().NotBeNullOrWhiteSpace();
            card.Addressees.Should().NotBeNullOrWhiteSpace();
            card.Overview.Should().NotBeEmpty();
            card.Clause.Should().Be($"card-{card.Number}");
            card.Questions.Select(question => question.Clause).Should().Equal(Enumerable.Range(1, 5).Select(number => $"card-{card.Number}/question-{number}"));
            card.Questions.Should().OnlyContain(question => question.Text.EndsWith('?'));
        }
    }

    [Fact]
    public void Every_clause_of_the_cards_and_the_ladder_is_a_row_of_the_source_map()
    {
        var rows = Row().Matches(File.ReadAllText(ProjectFolder.RepositoryFile("docs", "source-map.md"))).Select(match => match.Groups[1].Value).ToHashSet();
        List<string> documents = ["cards.json", "framework.json"];
        var clauses = documents
            .SelectMany(name => Clause().Matches(File.ReadAllText(Path.Combine(ProjectFolder.Source, "Data", name))))
            .Select(match => match.Groups[1].Value)
            .Distinct()
            .ToList();

        rows.Should().HaveCountGreaterThan(100);
        clauses.Should().HaveCountGreaterThan(50).And.BeSubsetOf(rows);
    }

    [GeneratedRegex("^\\| `([^`]+)` \\|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("\"clause\": \"([^\"]+)\"")]
    private static partial Regex Clause();
}
