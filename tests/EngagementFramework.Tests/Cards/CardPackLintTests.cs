using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Json;
using EngagementFramework.Problems;

namespace EngagementFramework.Tests.Cards;

/// <summary>What is surely not meant in packs of cards, beside others above all. The fixtures hold the rest.</summary>
public class CardPackLintTests
{
    private static readonly CardPack Features = SampleCards.Pack("features") with { Features = [SampleCards.Feature("overuse")] };

    /// <summary>The definition is full of beginnings of the phrase's first word, which itself stands at its end only.</summary>
    [Theory]
    [InlineData(" ", true)]
    [InlineData("b", false)]
    public void A_phrase_is_looked_for_among_the_words_of_its_definition_in_one_pass(string before, bool isFound)
    {
        var word = new string('a', 400_000);
        var feature = SampleCards.Feature("overuse") with { Phrase = $"A{word} b", Definition = $"{word}{word}{before}a{word}" };
        var pack = Features with { Features = [feature], Cards = SampleCards.Pack("cards", SampleCards.Card("overuse", "overuse")).Cards };

        Codes(new CardCatalog(pack).Warnings).Should().Equal(isFound ? [(ProblemCodes.UnfitPhrase, "/0/features/0/phrase")] : []);
    }

    [Fact]
    public void A_feature_may_be_served_by_a_card_of_a_later_pack()
    {
        var cards = SampleCards.Pack("cards", SampleCards.Card("overuse", "overuse"));

        Codes(new CardCatalog(Features).Warnings).Should().Equal((ProblemCodes.UnusedFeature, "/0/features/0"));
        new CardCatalog(Features, cards).Warnings.Should().BeEmpty();
        new CardCatalog(Features with { Cards = cards.Cards }).Warnings.Should().BeEmpty();
    }

    [Fact]
    public void Questions_repeat_those_of_earlier_packs_and_of_the_template()
    {
        var one = SampleCards.Pack("one", SampleCards.Card("first"));
        var two = SampleCards.Pack("two", SampleCards.Card("second"));
        var catalog = new CardCatalog(one, two);

        Codes(catalog.Warnings).Should().Equal((ProblemCodes.RepeatedQuestion, "/1/cards/0/questions/0/text"));
        catalog.Warnings[0].Message.Should().Contain("'second/1'").And.Contain("'first/1'");
        catalog.Warnings.Should().BeSameAs(catalog.Warnings);
    }

    [Fact]
    public void Ids_are_compared_with_those_of_earlier_packs_each_kind_by_itself()
    {
        var pack = SampleCards.Pack("mine", SampleCards.Card("gover-nance", "high-riskcustomers-or-end-users")) with
        {
            References = [new Reference { Id = "governance", Title = "No card" }],
            Definitions = [new Definition { Id = "high-risk-customers-or-end-users", Term = "T", Text = "No feature" }],
            Features = [SampleCards.Feature("high-riskcustomers-or-end-users")],
        };

        Codes(new CardCatalog(BuiltIn.Cards, pack).Warnings).Should().Equal(
            (ProblemCodes.SimilarIds, "/1/features/0/id"),
            (ProblemCodes.SimilarIds, "/1/cards/0/id"));
    }

    [Fact]
    public void A_pack_that_is_read_is_set_beside_those_before_it_of_which_nothing_is_said()
    {
        var before = new CardCatalog(Features, SampleCards.Pack("one", SampleCards.Card("first")));
        var json = EngagementJson.ToUtf8Bytes(SampleCards.Pack("two", SampleCards.Card("fi-rst")));

        Codes(new CardPackReader(before) { Warns = true }.Read(json).Warnings).Should().Equal(
            (ProblemCodes.SimilarIds, "/cards/0/id"),
            (ProblemCodes.RepeatedQuestion, "/cards/0/questions/0/text"));
    }

    [Fact]
    public void References_are_the_same_where_only_their_ids_differ()
    {
        var guide = new Reference { Id = "a", Title = "Guide", Publisher = "P", Url = "https://example.org/1" };
        Reference[] others = [guide with { Id = "b", Url = "https://example.org/2" }, guide with { Id = "c", Publisher = "Q" }, guide with { Id = "d", Title = "Guides" }];

        new CardCatalog(SampleCards.Pack("p") with { References = [guide, .. others] }).Warnings.Should().BeEmpty();
        Codes(new CardCatalog(SampleCards.Pack("p") with { References = [guide, guide with { Id = "e", Title = "guide." }] }).Warnings).Should().Equal((ProblemCodes.SameReference, "/0/references/1"));
    }

    [Fact]
    public void A_template_that_was_written_out_is_still_the_template()
    {
        // The placeholder of the phrase is told at the phrase, and not again at each question.
        var feature = SampleCards.Feature("overuse") with { Phrase = "the use of {what}" };
        var card = SampleCards.Card("overuse", "overuse") with { Questions = QuestionTemplate.For("overuse", feature) };
        var pack = SampleCards.Pack("p", card) with { Features = [feature] };

        Codes(new CardCatalog(pack).Warnings).Should().Equal((ProblemCodes.PlaceholderText, "/0/features/0/phrase"));
        Codes(new CardPackReader { Warns = true }.Read(EngagementJson.ToUtf8Bytes(pack)).Warnings).Should().Equal((ProblemCodes.PlaceholderText, "/features/0/phrase"));
    }

    [Theory]
    [InlineData("data that are sold", null)]
    [InlineData("The data that are sold.", ".")]
    [InlineData("AI systems", null)]
    [InlineData("Bluetooth beacons", null)]
    [InlineData("Its data", null)]
    [InlineData("A data market", null)]
    [InlineData("Data that are sold", "Data")]
    [InlineData("Selling what users sell by selling", "Selling")]
    [InlineData("what is sold?", "?")]
    [InlineData("what is sold,\nand kept", "\\n")]
    [InlineData("what is sold:", ":")]
    [InlineData("what is sold;", ";")]
    public void A_phrase_fits_into_a_question(string phrase, string? found)
    {
        var feature = SampleCards.Feature("f") with { Phrase = phrase, Definition = "The sale of data; ai and bluetoothed things, an (item). The" };
        FeaturePhrase.Misfit(feature).Should().Be(found);
    }

    private static IEnumerable<(string Code, string Pointer)> Codes(IEnumerable<Problem> problems) => problems.Select(problem => (problem.Code, problem.Pointer));
}
