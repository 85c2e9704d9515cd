using System.Text;
using System.Text.Json;
using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Json;
using EngagementFramework.Tests.Json;

namespace EngagementFramework.Tests.Cards;

public class TemplateTests
{
    private static readonly string[] Themes = ["board-consideration", "executive-oversight", "mitigation", "collaboration", "access-to-remedy"];

    [Fact]
    public void A_card_that_asks_for_the_template_gets_five_questions_with_the_features_phrase()
    {
        var pack = new CardPackReader(new CardCatalog(BuiltIn.Cards)).Read(Fixtures.Read("engagement-cards-1", "valid", "template")).ValueOrThrow();

        string[] phrases = ["the company's data retention", "overuse of the company's products", "the use of the company’s technology by customers or end-users with whom its leverage is limited"];
        string[] ofItself = ["its data retention", "overuse of its products", "the use of its technology by customers or end-users with whom its leverage is limited"];
        string[] ids = ["data-retention", "overuse", "resale"];
        for (var i = 0; i < 3; i++)
        {
            var questions = pack.Cards[i].Questions;
            questions.Select(question => question.Id).Should().Equal(Enumerable.Range(1, 5).Select(number => $"{ids[i]}/{number}"));
            questions.Select(question => question.Theme).Should().Equal(Themes);
            questions.Take(2).Should().OnlyContain(question => question.Text.Contains(phrases[i], StringComparison.Ordinal));
            questions.Skip(2).Should().OnlyContain(question => question.Text.Contains(ofItself[i], StringComparison.Ordinal));
            questions.Should().OnlyContain(question => question.Text.EndsWith('?') && !question.Text.Contains('{'));
            questions.Select(question => question.Text).Should().OnlyHaveUniqueItems();
        }
    }

    [Theory]
    [InlineData("The company's data retention.", "associated with the company's data retention are", "associated with its data retention, and")]
    [InlineData("its resellers", "associated with the company's resellers are", "associated with its resellers, and")]
    [InlineData("the resale of the company’s tools by the company’s partners", "associated with the resale of the company’s tools by the company’s partners are", "associated with the resale of its tools by its partners, and")]
    [InlineData("AI companions", "associated with AI companions are", "associated with AI companions, and")]
    [InlineData("A design that holds attention ", "associated with a design that holds attention are", "associated with a design that holds attention, and")]
    public void A_phrase_reads_well_in_every_question(string phrase, string ofTheExecutive, string ofTheCompany)
    {
        var questions = QuestionTemplate.For("x", SampleCards.Feature("x") with { Phrase = phrase });

        questions[1].Text.Should().Contain(ofTheExecutive);
        questions[2].Text.Should().Contain(ofTheCompany);
    }

    [Fact]
    public void Questions_of_the_template_stand_among_others_and_one_has_the_features_own_examples()
    {
        var pack = new CardPackReader().Read(Fixtures.Read("engagement-cards-1", "valid", "questions-of-the-template-and-others")).ValueOrThrow();

        var questions = pack.Cards[0].Questions;
        questions.Select(question => (question.Id, question.Theme)).Should().Equal(
            ("data-retention/1", "mitigation"), ("data-retention/2", "executive-oversight"), ("data-retention/3", "board-consideration"));
        questions[0].ExampleActions.Should().Equal("Deletion on a schedule", "Fewer fields in forms");
        questions[0].Should().Be(QuestionTemplate.Question("data-retention", 1, "mitigation", pack.Features[0]));
        questions[1].Text.Should().Be("Who decides how long data is kept?");
        questions[2].ExampleActions.Should().BeEmpty();
    }

    [Theory]
    [InlineData("template")]
    [InlineData("questions-of-the-template-and-others")]
    public void A_pack_that_a_hosts_own_options_read_gets_its_questions_in_the_catalogue(string name)
    {
        var json = Fixtures.Read("engagement-cards-1", "valid", name);
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = EngagementJson.Resolver };
        var pack = JsonSerializer.Deserialize<CardPack>(json, options)!;

        var before = new CardCatalog(BuiltIn.Cards);
        var read = new CardPackReader(before).Read(json).ValueOrThrow();
        new CardCatalog(BuiltIn.Cards, pack).Packs[1].Should().Be(read);
        new CardPackReader(before).Read(JsonSerializer.SerializeToUtf8Bytes(pack, options)).ValueOrThrow().Should().Be(read);
    }

    [Fact]
    public void A_question_of_a_theme_that_the_template_does_not_have_is_a_misuse()
    {
        FluentActions.Invoking(() => QuestionTemplate.Question("x", 1, "incentives", SampleCards.Feature("x"))).Should().Throw<ArgumentException>().WithMessage("*board-consideration*");
        FluentActions.Invoking(() => QuestionTemplate.Question("x", 0, "mitigation", SampleCards.Feature("x"))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void The_template_has_the_themes_of_cards_2_to_5()
    {
        QuestionTemplate.Themes.Should().Equal(Themes);
        foreach (var card in BuiltIn.Cards.Cards.Skip(1))
        {
            card.Questions.Select(question => question.Theme).Should().Equal(Themes);
        }
    }

    [Fact]
    public void The_questions_of_the_template_can_be_made_in_code() =>
        QuestionTemplate.For("overuse", SampleCards.Feature("overuse")).Select(question => question.Id)
            .Should().Equal("overuse/1", "overuse/2", "overuse/3", "overuse/4", "overuse/5");

    [Fact]
    public void Without_cards_before_it_a_pack_cannot_use_the_built_in_features()
    {
        var json = Fixtures.Read("engagement-cards-1", "valid", "template");

        new CardPackReader().Read(json).Problems.Select(problem => problem.Pointer).Should().Equal("/cards/2/feature");
        new CardPackReader(new CardCatalog(BuiltIn.Cards)).Read(json).IsValid.Should().BeTrue();
    }

    [Fact]
    public void A_pack_that_was_read_is_written_with_its_questions()
    {
        var before = new CardCatalog(BuiltIn.Cards);
        var pack = new CardPackReader(before).Read(Fixtures.Read("engagement-cards-1", "valid", "template")).ValueOrThrow();

        var written = EngagementJson.ToUtf8Bytes(pack);

        Encoding.UTF8.GetString(written).Should().NotContain("template\"").And.Contain("overuse/5");
        new CardPackReader(before).Read(written).ValueOrThrow().Should().Be(pack);
    }
}
