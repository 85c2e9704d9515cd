using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Json;

namespace EngagementFramework.Docs.Tests.Samples;

/// <summary>The sample cards on the two features that the source names besides its four are as complete as the built-in ones.</summary>
public class CardSampleTests
{
    /// <summary>The one pack that no sample assessment uses.</summary>
    public const string WithoutAssessment = "cards/overuse.json";

    public static TheoryData<string> Ids => ["overuse", "data-retention"];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_pack_has_no_problem(string id) => new CardPackReader(new CardCatalog(BuiltIn.Cards)).Read(Bytes(id)).Problems.Should().BeEmpty();

    [Fact]
    public void Both_packs_live_in_one_catalogue() =>
        new CardCatalog([BuiltIn.Cards, .. Ids.Select(row => Pack(row.Data))]).Cards.Select(card => card.Id).Should().EndWith(["overuse", "data-retention"]);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_card_has_every_part_of_a_built_in_one(string id)
    {
        var card = Card(id);

        card.Feature.Should().Be(id);
        card.AppliesWhen.Should().NotBeNullOrWhiteSpace();
        card.Addressees.Should().NotBeNullOrWhiteSpace();
        card.Overview.Should().NotBeEmpty();
        card.Sections.Should().HaveCountGreaterThan(4);
        card.Questions.Select(question => question.Theme).Should().Equal(QuestionTemplate.Themes);
        card.Questions[2].ExampleActions.Should().NotBeEmpty();
        card.Questions[4].References.Should().Contain("remedy-paper");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_reference_and_definition_of_a_pack_is_used(string id)
    {
        var (pack, card) = (Pack(id), Card(id));

        card.Definitions.Should().Contain(pack.Definitions.Select(definition => definition.Id));
        card.Sections.SelectMany(section => section.References)
            .Concat(pack.Definitions.SelectMany(definition => definition.References))
            .Concat(card.Questions.SelectMany(question => question.References))
            .Should().Contain(pack.References.Select(reference => reference.Id));
    }

    [Fact]
    public void The_card_on_overuse_takes_four_questions_from_the_template()
    {
        var feature = Pack("overuse").Features.Single();
        var template = QuestionTemplate.For("overuse", feature);

        Card("overuse").Questions.Take(4).Should().Equal(template.Take(4));
        Card("overuse").Questions[4].Text.Should().NotBe(template[4].Text);
        Card("overuse").Questions[2].ExampleActions.Should().Equal(feature.ExampleActions);
    }

    [Fact]
    public void The_card_on_data_has_its_own_second_question() =>
        Card("data-retention").Questions[1].Text.Should().NotBe(QuestionTemplate.For("data-retention", Pack("data-retention").Features.Single())[1].Text);

    private static EngagementCard Card(string id) => Pack(id).Cards.Single();

    private static CardPack Pack(string id) => new CardPackReader(new CardCatalog(BuiltIn.Cards)).Read(Bytes(id)).ValueOrThrow();

    private static byte[] Bytes(string id) => Repository.Bytes($"{Sample.Folder}cards/{id}.json");
}
