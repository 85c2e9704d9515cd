using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Instruments;
using EngagementFramework.Levels;
using EngagementFramework.Wordings;

namespace EngagementFramework.Tests.Levels;

/// <summary>The questions by which a company is asked for the elements of the built-in ladder.</summary>
public class BuiltInAsksTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    public void Every_element_has_one_of_its_own_in_every_language(string culture)
    {
        var asks = Asks(culture);

        asks.Should().HaveCount(18).And.OnlyHaveUniqueItems().And.OnlyContain(ask => ask.Ask != null && ask.Ask.Contains('?'));
        if (culture != "en")
        {
            asks.Select(ask => ask.Ask).Should().NotIntersectWith(Asks("en").Select(ask => ask.Ask));
        }
    }

    [Fact]
    public void What_counts_only_when_the_company_publishes_it_is_asked_for_as_a_publication()
    {
        var framework = BuiltIn.Framework;
        foreach (var criterion in framework.Levels.SelectMany(level => level.Criteria))
        {
            foreach (var element in criterion.Elements)
            {
                element.Ask!.Contains("make public", StringComparison.Ordinal).Should().Be(criterion.CompanyPublished, element.Id);
            }
        }
    }

    private static (string Id, string? Ask)[] Asks(string culture)
    {
        var instruments = new InstrumentCatalog(new CardCatalog(BuiltIn.Cards), new FrameworkCatalog(BuiltIn.Framework), new WordingCatalog(BuiltIn.Wordings));
        return [.. instruments.For(culture).Frameworks.Frameworks[0].Levels.SelectMany(level => level.Criteria).SelectMany(criterion => criterion.Elements).Select(element => (element.Id, element.Ask))];
    }
}
