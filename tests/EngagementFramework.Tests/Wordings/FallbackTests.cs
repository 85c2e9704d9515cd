using EngagementFramework.Data;
using EngagementFramework.Problems;
using EngagementFramework.Tests.Json;
using EngagementFramework.Wordings;

namespace EngagementFramework.Tests.Wordings;

/// <summary>Whose text is heard for a culture.</summary>
public class FallbackTests
{
    private const string Title = "cards/governance/title";

    [Theory]
    [InlineData("fr", "fr", "two fr")]
    [InlineData("FR", "fr", "two fr")]
    [InlineData("fr-CA", "fr-CA", "fr-CA")]
    [InlineData("fr-ca", "fr-CA", "fr-CA")]
    [InlineData("fr-CA-x-house", "fr-CA", "fr-CA")]
    [InlineData("fr-CH", "fr", "two fr")]
    [InlineData("zh-Hant-TW", "zh-Hant", "zh-Hant")]
    [InlineData("zh", "en", "en")]
    [InlineData("de", "en", "en")]
    [InlineData("en", "en", "en")]
    [InlineData("en-GB", "en-GB", "en-GB")]
    [InlineData("en-US", "en", "en")]
    [InlineData("", "en", "en")]
    [InlineData("no language at all", "en", "en")]
    [InlineData("fr_CA", "en", "en")]
    [InlineData("fr-", "en", "en")]
    public void The_nearest_pack_is_heard_and_of_two_the_later(string asked, string culture, string title)
    {
        var wording = new WordingCatalog(Pack("one", "fr"), Pack("two", "fr"), Pack("ca", "fr-CA"), Pack("tw", "zh-Hant"), Pack("english", "en"), Pack("british", "en-GB")).For(asked);

        wording.Culture.Should().Be(culture);
        wording.Apply(DocumentFormat.Catalog).Cards[0].Title.Should().Be(title);

        WordingPack Pack(string id, string of) => SampleWordings.Pack(id, of, (Title, id == "two" ? "two fr" : of));
    }

    [Fact]
    public void Text_by_text_what_one_pack_lacks_the_next_one_says()
    {
        var wording = new WordingCatalog(
            SampleWordings.Pack("english", "en", ("cards/governance/title", "1 en"), ("cards/governance/appliesWhen", "2 en"), ("cards/governance/addressees", "3 en"), ("definitions/leverage/term", "4 en")),
            SampleWordings.Pack("one", "fr", ("cards/governance/title", "1 fr"), ("cards/governance/appliesWhen", "2 fr"), ("cards/governance/addressees", "3 fr")),
            SampleWordings.Pack("two", "fr", ("cards/governance/title", "1 two"), ("cards/governance/appliesWhen", "2 two")),
            SampleWordings.Pack("canada", "fr-CA", ("cards/governance/title", "1 ca"))).For("fr-CA");

        var catalog = wording.Apply(DocumentFormat.Catalog);
        var card = catalog.Cards[0];

        (card.Title, card.AppliesWhen, card.Addressees).Should().Be(("1 ca", "2 two", "3 fr"));
        catalog.Packs[0].Definitions.Single(definition => definition.Id == "leverage").Term.Should().Be("4 en");
        catalog.Cards[1].Should().Be(BuiltIn.Cards.Cards[1]);
        wording.Packs.Select(pack => pack.Id).Should().Equal("canada", "two", "one", "english");

        // Each part names the packs that its own texts are from, and no other.
        card.Wordings.Select(pack => pack.Id).Should().Equal("canada", "two", "one");
        catalog.Cards[1].Wordings.Should().BeEmpty();
        catalog.Packs[0].Wordings.Select(pack => pack.Id).Should().BeEquivalentTo("canada", "two", "one", "english");
    }

    [Fact]
    public void A_wording_is_made_once_for_all_who_share_it()
    {
        var wordings = new WordingCatalog(SampleWordings.Pack("fr"));

        wordings.For("fr-CA").Should().BeSameAs(wordings.For("fr")).And.BeSameAs(wordings.For("FR-ch"));
        wordings.For("de").Should().BeSameAs(wordings.For("en"));
        wordings.Cultures.Should().Equal("en", "fr");
        new WordingCatalog().Cultures.Should().Equal("en");
    }

    [Theory]
    [InlineData("fr-CA", true)]
    [InlineData("fr", true)]
    [InlineData("en", true)]
    [InlineData("en-AU", true)]
    [InlineData("EN", true)]
    [InlineData("de", false)]
    [InlineData("", false)]
    [InlineData("enx", false)]
    public void It_is_known_which_languages_are_spoken(string culture, bool speaks) => new WordingCatalog(SampleWordings.Pack("fr")).Speaks(culture).Should().Be(speaks);

    [Fact]
    public void What_is_wrong_with_a_pack_built_in_code_is_thrown_whole_and_the_pack_is_named()
    {
        var thrown = FluentActions.Invoking(() => new WordingCatalog(SampleWordings.Pack("fr"), SampleWordings.Pack("es", ("cards/x", " "), ("messages/report.counts", "{count}"))))
            .Should().Throw<InvalidDocumentException>().WithMessage("Wording 2, 'pack-es': 3 problems:*").Which;

        thrown.Problems.Select(problem => (problem.Code, problem.Pointer)).Should().Equal(
            (ProblemCodes.InvalidTextId, "/texts/0/id"), (ProblemCodes.BlankText, "/texts/0/text"), (ProblemCodes.WrongPlaceholders, "/texts/1/text"));
    }

    [Fact]
    public void Two_packs_of_one_id_and_version_are_refused_and_two_versions_are_not()
    {
        var pack = SampleWordings.Pack("fr");

        FluentActions.Invoking(() => new WordingCatalog(pack, pack)).Should().Throw<InvalidDocumentException>().Which.Problems.Should().ContainSingle().Which.Code.Should().Be(ProblemCodes.DuplicateId);
        new WordingCatalog(pack, pack with { Version = "2" }).Packs.Should().HaveCount(2);
    }
}
