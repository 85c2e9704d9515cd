using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Levels;
using EngagementFramework.Portfolios;
using EngagementFramework.Reports;
using EngagementFramework.Texts;

namespace EngagementFramework.Tests.Portfolios;

public class PortfolioThemesTests
{
    private const string Key = "portfolio.theme.";

    [Fact]
    public void Every_theme_of_the_built_in_cards_has_a_name_and_no_other() => TextCatalog.English.Keys
        .Where(key => key.StartsWith(Key, StringComparison.Ordinal))
        .Should().BeEquivalentTo(BuiltIn.Cards.Cards.SelectMany(card => card.Questions).Select(question => Key + question.Theme).Distinct());

    [Theory]
    [InlineData("themes", "severe-risk-processes", "Processes for the most severe risks")]
    [InlineData("themes", "repair-of-what-is-sold", "repair-of-what-is-sold")]
    [InlineData("sectors", "mitigation", "mitigation")]
    [InlineData("themes", null, "(not said)")]
    public void A_theme_without_a_name_is_shown_by_its_id_and_what_is_no_theme_as_it_is(string kind, string? name, string shown)
    {
        var catalog = new CardCatalog(BuiltIn.Cards);
        var sums = new PortfolioSums(catalog, new FrameworkCatalog(BuiltIn.Framework));
        sums.Add(new AssessmentEvaluator(catalog, BuiltIn.Framework).Evaluate(new Assessment { Company = new() { Id = "auk", Name = "Auk" }, AsOf = new DateOnly(2026, 11, 23), Responses = [] }));

        new PortfolioSentences(catalog).Group(kind, sums.ToSummary().Ladders[0].Whole with { Name = name }).Should().Be(shown);
    }
}
