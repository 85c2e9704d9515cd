using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Json;
using EngagementFramework.Levels;
using EngagementFramework.Tests.Cards;
using EngagementFramework.Tests.Json;
using EngagementFramework.Texts;
using EngagementFramework.Wordings;

namespace EngagementFramework.Tests.Wordings;

/// <summary>The same things with other texts.</summary>
public class ApplyTests
{
    private static readonly FrameworkCatalog Frameworks = new(BuiltIn.Framework);

    [Fact]
    public void Every_text_is_worded_by_its_id_and_nothing_else_is_touched()
    {
        // Each text becomes its own id; placeholders stay.
        var english = WordingIds.Of(DocumentFormat.Catalog, Frameworks);
        var pack = SampleWordings.Pack("fr", [.. english.Select(text => (text.Id, Marked(text)))]);
        var wording = new WordingCatalog(pack).For("fr");

        var (catalog, framework, texts) = (wording.Apply(DocumentFormat.Catalog), wording.Apply(BuiltIn.Framework), wording.Texts);

        var worded = WordingIds.Of(catalog, new FrameworkCatalog(framework)).Where(text => !text.Id.StartsWith("template/", StringComparison.Ordinal) && !text.Id.StartsWith("messages/", StringComparison.Ordinal)).ToList();
        worded.Should().HaveCountGreaterThan(200).And.OnlyContain(text => text.Text == $"[{text.Id}]");
        texts.Keys.Should().Equal(TextCatalog.English.Keys);
        texts.Keys.Should().OnlyContain(key => texts[key].StartsWith("[messages/" + key + "]", StringComparison.Ordinal));

        // Put back into English they are the very same.
        var back = new WordingCatalog(SampleWordings.Pack("es", [.. english.Select(text => (text.Id, text.Text))])).For("es");
        WithoutWordings(back.Apply(catalog).Packs[0]).Should().Be(BuiltIn.Cards);
        (back.Apply(framework) with { Wordings = [] }).Should().Be(BuiltIn.Framework);
        wording.Missing(DocumentFormat.Catalog, Frameworks).Should().BeEmpty();
        catalog.Packs[0].Wordings.Should().Equal(pack.ToReference());
        framework.Wordings.Should().Equal(pack.ToReference());
        texts.Wordings.Should().Equal(pack.ToReference());
    }

    [Fact]
    public void The_ids_name_what_they_say()
    {
        var ids = WordingIds.Of(DocumentFormat.Catalog, Frameworks).ToDictionary(text => text.Id, text => text.Text);
        var (card, framework) = (BuiltIn.Cards.Cards[1], BuiltIn.Framework);

        ids[$"cards/{card.Id}/title"].Should().Be(card.Title);
        ids[$"cards/{card.Id}/appliesWhen"].Should().Be(card.AppliesWhen);
        ids[$"cards/{card.Id}/addressees"].Should().Be(card.Addressees);
        ids[$"cards/{card.Id}/overview/1"].Should().Be(card.Overview[0]);
        ids[$"cards/{card.Id}/sections/1/heading"].Should().Be(card.Sections[0].Heading);
        ids[$"cards/{card.Id}/sections/1/paragraphs/1"].Should().Be(card.Sections[0].Paragraphs[0]);
        ids[$"questions/{card.Id}/3/text"].Should().Be(card.Questions[2].Text);
        ids[$"questions/{card.Id}/3/exampleActions/2"].Should().Be(card.Questions[2].ExampleActions[1]);
        ids[$"features/{card.Feature}/name"].Should().Be(BuiltIn.Cards.Features[0].Name);
        ids[$"features/{card.Feature}/phrase"].Should().Be(BuiltIn.Cards.Features[0].Phrase);
        ids[$"features/{card.Feature}/definition"].Should().Be(BuiltIn.Cards.Features[0].Definition);
        ids["definitions/leverage/term"].Should().Be("Leverage");
        ids["frameworks/ohchr-b-tech/name"].Should().Be(framework.Name);
        ids["frameworks/ohchr-b-tech/groups/no-process"].Should().Be(framework.Groups[0].Explanation);
        ids["frameworks/ohchr-b-tech/levels/good/name"].Should().Be("Good");
        ids["frameworks/ohchr-b-tech/criteria/regular-process/definition"].Should().Be(framework.FindCriterion("regular-process")!.Definition);
        ids["frameworks/ohchr-b-tech/elements/process-regular"].Should().Be(framework.Criteria.SelectMany(criterion => criterion.Elements).Single(element => element.Id == "process-regular").Definition);
        ids["template/mitigation"].Should().StartWith("Does the company take steps").And.Contain("{phrase}");
        ids["messages/report.label.card"].Should().Be("Card");
        ids.Keys.Should().OnlyContain(id => TextIdForm.Is(id));
    }

    [Theory, MemberData(nameof(Fixtures.Valid), MemberType = typeof(Fixtures))]
    public void A_pack_with_a_text_for_everything_leaves_whatever_is_valid_valid(string format, string name)
    {
        var value = DocumentFormat.All[format].Read(Fixtures.Read(format, "valid", name)).Value;
        var (catalog, frameworks) = value switch
        {
            CardPack pack => (new CardCatalog([.. DocumentFormat.Catalog.Packs, pack]), Frameworks),
            EvaluationFramework framework => (DocumentFormat.Catalog, new FrameworkCatalog(framework)),
            _ => (DocumentFormat.Catalog, Frameworks),
        };
        var wording = new WordingCatalog(SampleWordings.Pack("fr", [.. WordingIds.Of(catalog, frameworks).Select(text => (text.Id, Marked(text)))])).For("fr-CA");

        // What is wrong would be thrown.
        var (worded, ladders) = (wording.Apply(catalog), wording.Apply(frameworks));

        worded.Packs.Should().OnlyContain(pack => new CardPackReader(new CardCatalog(worded.Packs.TakeWhile(earlier => earlier != pack).ToArray()), null).Read(EngagementJson.ToUtf8Bytes(pack)).IsValid);
        new FrameworkReader().Read(EngagementJson.ToUtf8Bytes(ladders.Default)).ValueOrThrow().Should().Be(ladders.Default);
        wording.Missing(catalog, frameworks).Should().BeEmpty();
    }

    [Fact]
    public void Without_a_pack_everything_is_as_it_was()
    {
        var wording = new WordingCatalog().For("fr");

        wording.Apply(DocumentFormat.Catalog).Packs.Should().Equal(BuiltIn.Cards);
        wording.Apply(BuiltIn.Framework).Should().Be(BuiltIn.Framework);
        wording.Texts.Wordings.Should().BeEmpty();
        wording.Missing(DocumentFormat.Catalog, Frameworks).Should().BeEmpty("this is English, and English is there");
    }

    [Fact]
    public void What_is_missing_is_what_no_pack_of_the_language_has()
    {
        var wordings = new WordingCatalog(SampleWordings.Pack("en", ("cards/governance/title", "in English")), SampleWordings.Pack("fr", ("cards/governance/title", "one")), SampleWordings.Pack("fr-CA", ("cards/governance/appliesWhen", "two")));
        var all = WordingIds.Of(DocumentFormat.Catalog, Frameworks).Select(text => text.Id).ToList();

        wordings.For("fr").Missing(DocumentFormat.Catalog, Frameworks).Should().Equal(all.Where(id => id != "cards/governance/title"));
        wordings.For("fr-CA").Missing(DocumentFormat.Catalog, Frameworks).Should().Equal(all.Where(id => id is not ("cards/governance/title" or "cards/governance/appliesWhen")));
        wordings.For("en").Missing(DocumentFormat.Catalog, Frameworks).Should().BeEmpty();
    }

    [Fact]
    public void Messages_of_a_host_stand_where_a_pack_has_none()
    {
        var host = TextCatalog.English.With(new Dictionary<string, string> { ["report.label.card"] = "Karte", ["report.label.level"] = "Stufe" });

        var texts = new WordingCatalog(SampleWordings.Pack("fr", ("messages/report.label.card", "Fiche"), ("messages/report.of-another-version", "?"))).For("fr").Apply(host);

        (texts["report.label.card"], texts["report.label.level"], texts["report.label.question"]).Should().Be(("Fiche", "Stufe", "Question"));
        texts.Wordings.Should().ContainSingle();
        texts.With(new Dictionary<string, string> { ["report.label.card"] = "Fichier" }).Wordings.Should().Equal(texts.Wordings);
    }

    [Fact]
    public void Words_that_are_absent_stay_absent()
    {
        var bare = new CardCatalog(SampleCards.Pack("bare", SampleCards.Card("bare")));

        var card = new WordingCatalog(SampleWordings.Pack("fr", ("cards/bare/appliesWhen", "always"), ("cards/bare/addressees", "all"), ("questions/bare/1/guidance", "g"), ("cards/bare/overview/1", "o"))).For("fr").Apply(bare).Cards[0];

        card.Should().Be(bare.Cards[0]);
    }

    private static string Marked(WordingText text) => $"[{text.Id}]" + string.Concat(TextCatalog.Placeholders(text.Text).Select(name => $" {{{name}}}"));

    private static CardPack WithoutWordings(CardPack pack) => pack with { Wordings = [], Cards = [.. pack.Cards.Select(card => card with { Wordings = [] })] };
}
