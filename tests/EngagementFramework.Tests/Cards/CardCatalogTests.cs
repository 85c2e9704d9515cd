using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Problems;
using EngagementFramework.Texts;

namespace EngagementFramework.Tests.Cards;

public class CardCatalogTests
{
    private static readonly CardPack Overuse = SampleCards.Pack("pack-1", SampleCards.Card("overuse", "overuse", 2)) with { Features = [SampleCards.Feature("overuse")] };
    private static readonly CardPack More = SampleCards.Pack("pack-2", SampleCards.Card("overuse-by-children", "overuse"), SampleCards.Card("resale", "low-leverage-sales-practices"));

    [Fact]
    public void Packs_cards_and_features_stand_in_the_order_in_which_they_were_added()
    {
        var catalog = new CardCatalog(BuiltIn.Cards, Overuse, More);

        catalog.Packs.Should().Equal(BuiltIn.Cards, Overuse, More);
        catalog.Cards.Should().Equal([.. BuiltIn.Cards.Cards, Overuse.Cards[0], More.Cards[0], More.Cards[1]]);
        catalog.Features.Should().Equal([.. BuiltIn.Cards.Features, Overuse.Features[0]]);
    }

    [Fact]
    public void Questions_cards_and_features_are_found_by_their_ids()
    {
        var catalog = new CardCatalog(BuiltIn.Cards, Overuse);

        catalog["overuse/2"].Should().BeSameAs(Overuse.Cards[0].Questions[1]);
        catalog["governance/1"].Theme.Should().Be("revenue-and-valuation");
        catalog.CardOf("overuse/2").Should().BeSameAs(Overuse.Cards[0]);
        catalog.TryGetQuestion("overuse/1", out var question).Should().BeTrue();
        question!.Id.Should().Be("overuse/1");
        catalog.TryGetCard("overuse", out var card).Should().BeTrue();
        card.Should().BeSameAs(Overuse.Cards[0]);
        catalog.TryGetFeature("overuse", out var feature).Should().BeTrue();
        feature.Should().BeSameAs(Overuse.Features[0]);
    }

    [Theory]
    [InlineData("overuse/3")]
    [InlineData("overuse")]
    [InlineData("Overuse/1")]
    [InlineData("")]
    public void What_is_not_there_is_not_found(string id)
    {
        var catalog = new CardCatalog(BuiltIn.Cards, Overuse);

        catalog.TryGetQuestion(id, out var question).Should().BeFalse();
        question.Should().BeNull();
        catalog.Invoking(cards => cards[id]).Should().Throw<KeyNotFoundException>().WithMessage($"*'{id}'*");
        catalog.Invoking(cards => cards.CardOf(id)).Should().Throw<KeyNotFoundException>();
        catalog.TryGetCard("overuse/1", out _).Should().BeFalse();
        catalog.TryGetFeature("governance", out _).Should().BeFalse();
    }

    [Fact]
    public void Ids_that_an_earlier_pack_has_are_taken()
    {
        var again = Overuse with { Id = "pack-3", Cards = [SampleCards.Card("governance"), SampleCards.Card("overuse", "overuse")] };

        var thrown = FluentActions.Invoking(() => new CardCatalog(BuiltIn.Cards, Overuse, again)).Should().Throw<InvalidDocumentException>().Which;

        thrown.Problems.Select(problem => (problem.Code, problem.Pointer)).Should().Equal(
            (ProblemCodes.DuplicateId, "/features/0/id"),
            (ProblemCodes.DuplicateId, "/cards/0/id"),
            (ProblemCodes.DuplicateId, "/cards/1/id"));
    }

    [Fact]
    public void Two_packs_of_one_id_and_version_cannot_be_told_apart_in_a_result()
    {
        var other = SampleCards.Pack(BuiltIn.Cards.Id, SampleCards.Card("x")) with { Version = BuiltIn.Cards.Version };

        FluentActions.Invoking(() => new CardCatalog(BuiltIn.Cards, other)).Should().Throw<InvalidDocumentException>()
            .WithMessage($"Pack 2, '{other.Id}': error duplicate-id at /id: The pack of cards '{other.Id} {other.Version}' is there already*");
        new CardCatalog(BuiltIn.Cards, other with { Version = other.Version + "-ours" }).Packs.Should().HaveCount(2);
    }

    [Fact]
    public void The_first_pack_in_which_something_is_wrong_is_named_with_all_its_problems()
    {
        var twice = SampleCards.Pack("twice-wrong", SampleCards.Card("governance"), SampleCards.Card("x", "unknown"));
        var once = SampleCards.Pack("once-wrong", SampleCards.Card("empty", questions: 0));

        FluentActions.Invoking(() => new CardCatalog(BuiltIn.Cards, twice, once)).Should().Throw<InvalidDocumentException>()
            .WithMessage("Pack 2, 'twice-wrong': 2 problems:\nerror duplicate-id at /cards/0/id: *\nerror unknown-feature at /cards/1/feature: *")
            .Which.Problems.Should().HaveCount(2);
        FluentActions.Invoking(() => new CardCatalog(BuiltIn.Cards, once)).Should().Throw<InvalidDocumentException>()
            .WithMessage("Pack 2, 'once-wrong': error no-questions at /cards/0/questions: *");
    }

    [Fact]
    public void A_pack_may_not_use_a_feature_that_only_a_later_one_declares() =>
        FluentActions.Invoking(() => new CardCatalog(BuiltIn.Cards, More, Overuse)).Should().Throw<InvalidDocumentException>()
            .Which.Problems.Select(problem => (problem.Code, problem.Pointer)).Should().Equal((ProblemCodes.UnknownFeature, "/cards/0/feature"));

    [Fact]
    public void Problems_of_packs_are_said_in_the_given_texts()
    {
        var texts = TextCatalog.English.With(new Dictionary<string, string> { ["problem.no-questions"] = "Keine Fragen: {card}" });
        var empty = SampleCards.Pack("pack-1", SampleCards.Card("empty", questions: 0));

        FluentActions.Invoking(() => new CardCatalog(texts, [empty])).Should().Throw<InvalidDocumentException>()
            .Which.Problems.Should().ContainSingle().Which.Message.Should().Be("Keine Fragen: empty");
    }

    [Fact]
    public void No_pack_is_an_empty_catalogue() => new CardCatalog().Cards.Should().BeEmpty();

    [Fact]
    public void The_catalogue_keeps_the_packs_as_they_were()
    {
        var packs = new List<CardPack> { BuiltIn.Cards };
        var catalog = new CardCatalog(TextCatalog.English, packs);
        packs.Clear();

        catalog.Packs.Should().ContainSingle();
    }
}
