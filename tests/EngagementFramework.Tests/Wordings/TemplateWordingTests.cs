using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Levels;
using EngagementFramework.Tests.Cards;
using EngagementFramework.Wordings;

namespace EngagementFramework.Tests.Wordings;

/// <summary>Questions that come of the template, in another language.</summary>
public class TemplateWordingTests
{
    private static readonly BusinessModelFeature Feature = SampleCards.Feature("overuse") with { ExampleActions = ["Timers", "Breaks"] };

    private static readonly CardCatalog Catalog = new(
        SampleCards.Pack("ours", new EngagementCard
        {
            Id = "overuse",
            Title = "Overuse",
            Feature = "overuse",
            AppliesWhen = "Always",
            Questions =
            [
                QuestionTemplate.Question("overuse", 1, "mitigation", Feature),
                new EngagementQuestion { Id = "overuse/2", Theme = "mitigation", Text = "A question of our own?", ExampleActions = ["Timers"] },
                QuestionTemplate.Question("overuse", 3, "collaboration", Feature),
            ],
        }) with
        { Features = [Feature] });

    private static readonly (string, string) Pattern = ("template/mitigation", "L’entreprise atténue-t-elle les risques en lien avec {phrase} ?");
    private static readonly (string, string) Phrase = ("features/overuse/phrase", "la surconsommation");

    [Fact]
    public void A_question_of_the_template_is_made_of_the_pattern_and_the_phrase()
    {
        var pack = SampleWordings.Pack("fr", Pattern, Phrase, ("features/overuse/exampleActions/2", "Pauses"));
        var questions = Worded("fr", pack);

        questions[0].Text.Should().Be("L’entreprise atténue-t-elle les risques en lien avec la surconsommation ?");
        questions[0].ExampleActions.Should().Equal("Timers", "Pauses");
        questions[1].Should().Be(Catalog.Cards[0].Questions[1], "it is no question of the template");
        questions[2].Should().Be(Catalog.Cards[0].Questions[2], "the pack has no pattern for it");
        new WordingCatalog(pack).For("fr").Apply(Catalog).Cards[0].Wordings.Should().Equal(pack.ToReference());
    }

    [Fact]
    public void A_wording_of_its_own_comes_first() =>
        Worded("fr", SampleWordings.Pack("fr", Pattern, Phrase, ("questions/overuse/1/text", "La sienne ?"), ("questions/overuse/1/exampleActions/1", "Minuteurs")))[0]
            .Should().Match<EngagementQuestion>(question => question.Text == "La sienne ?" && question.ExampleActions[0] == "Minuteurs" && question.ExampleActions[1] == "Breaks");

    [Fact]
    public void A_made_question_of_the_language_comes_before_a_wording_in_English() =>
        Worded("fr", SampleWordings.Pack("en", ("questions/overuse/1/text", "The publisher's?")), SampleWordings.Pack("fr", Pattern, Phrase))[0].Text.Should().StartWith("L’entreprise");

    [Fact]
    public void The_parts_may_come_from_a_language_and_its_parent() =>
        Worded("fr-CA", SampleWordings.Pack("fr", Pattern), SampleWordings.Pack("fr-CA", Phrase))[0].Text.Should().EndWith("la surconsommation ?");

    [Theory]
    [InlineData("template")]
    [InlineData("features")]
    public void No_question_is_made_of_two_languages(string english)
    {
        (string, string)[] parts = [Pattern, Phrase];
        var packs = parts.GroupBy(part => part.Item1.StartsWith(english, StringComparison.Ordinal) ? "en" : "fr").Select(group => SampleWordings.Pack(group.Key, [.. group])).ToArray();

        Worded("fr", packs)[0].Text.Should().Be(Catalog.Cards[0].Questions[0].Text);
    }

    [Fact]
    public void A_made_question_is_not_missing()
    {
        var frameworks = new FrameworkCatalog(BuiltIn.Framework);

        new WordingCatalog(SampleWordings.Pack("fr", Pattern, Phrase, ("features/overuse/exampleActions/2", "Pauses"))).For("fr").Missing(Catalog, frameworks)
            .Should().NotContain(["questions/overuse/1/text", "questions/overuse/1/exampleActions/2", "template/mitigation", "features/overuse/phrase"])
            .And.Contain(["questions/overuse/2/text", "questions/overuse/2/exampleActions/1", "questions/overuse/3/text", "questions/overuse/1/exampleActions/1"]);
    }

    private static IReadOnlyList<EngagementQuestion> Worded(string culture, params WordingPack[] packs) => new WordingCatalog(packs).For(culture).Apply(Catalog).Cards[0].Questions;
}
