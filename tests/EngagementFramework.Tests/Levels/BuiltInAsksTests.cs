using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Instruments;
using EngagementFramework.Levels;
using EngagementFramework.Wordings;

namespace EngagementFramework.Tests.Levels;

/// <summary>The questions by which a company is asked for the elements of the built-in ladder.</summary>
public class BuiltInAsksTests
{
    private static readonly InstrumentCatalog Instruments = new(new CardCatalog(BuiltIn.Cards), new FrameworkCatalog(BuiltIn.Framework), new WordingCatalog(BuiltIn.Wordings));

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

    [Theory]
    [InlineData("en", "when will", "by when", "will be")]
    [InlineData("fr", "quand", "sera", "fera")]
    [InlineData("es", "cuándo", "estará", "hará")]
    public void No_request_invites_a_promise_which_shows_nothing_yet(string culture, params string[] promises) =>
        Requests(culture).Should().NotContain(request => promises.Any(promise => request.Contains(promise, StringComparison.OrdinalIgnoreCase)));

    [Theory]
    [InlineData("en", "the company", "the board")]
    [InlineData("fr", "l’entreprise", "le conseil", "au conseil")]
    [InlineData("es", "la empresa", "la propia empresa", "el consejo", "al consejo")]
    public void Every_request_speaks_to_the_company_and_not_of_it(string culture, params string[] thirds) =>
        Requests(culture).Should().NotContain(request => thirds.Any(third => request.Contains(third, StringComparison.OrdinalIgnoreCase)));

    /// <summary>What is put to a company, whichever part of the data it comes from.</summary>
    private static IEnumerable<string> Requests(string culture)
    {
        var texts = Instruments.For(culture).Texts;
        return texts.Keys.Where(key => key.StartsWith("follow-up.ask.", StringComparison.Ordinal)).Select(key => texts[key]).Concat(Asks(culture).Select(ask => ask.Ask!));
    }

    private static (string Id, string? Ask)[] Asks(string culture) =>
        [.. Instruments.For(culture).Frameworks.Frameworks[0].Levels.SelectMany(level => level.Criteria).SelectMany(criterion => criterion.Elements).Select(element => (element.Id, element.Ask))];
}
