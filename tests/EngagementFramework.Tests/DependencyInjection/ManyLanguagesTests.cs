using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Evaluation;
using EngagementFramework.Instruments;
using EngagementFramework.Json;
using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Reports;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Assessments;
using EngagementFramework.Tests.Cards;
using EngagementFramework.Tests.Support;
using EngagementFramework.Tests.Wordings;
using EngagementFramework.Texts;
using EngagementFramework.Wordings;
using Microsoft.Extensions.DependencyInjection;

namespace EngagementFramework.Tests.DependencyInjection;

/// <summary>One host, one container: several packs of cards, several ladders, several languages.</summary>
public class ManyLanguagesTests
{
    private static readonly BusinessModelFeature Overuse = SampleCards.Feature("overuse");

    private static readonly CardPack First = SampleCards.Pack("first", SampleCards.Card("overuse", "overuse") with { Questions = QuestionTemplate.For("overuse", Overuse) }) with { Features = [Overuse] };

    private static readonly CardPack Second = SampleCards.Pack("second", SampleCards.Card("of-ours"));

    private static readonly EvaluationFramework Ladder = Ladders.One();

    private static readonly WordingPack French = SampleWordings.Pack(
        "house-french",
        "fr-CA",
        ("cards/overuse/title", "La surconsommation"),
        ("features/overuse/phrase", "la surconsommation"),
        ("frameworks/small/levels/rung-1/name", "Barreau"),
        ("frameworks/small/levels/flag/name", "Alerte"));

    private static readonly Assessment[] Assessments =
    [
        SampleAssessments.Of(SampleAssessments.Nascent("governance/1"), new AssertsLegality { Question = "overuse/1" }),
        SampleAssessments.Of(SampleAssessments.Practice("overuse/3", new EvidenceUse { Item = "e1", Shows = ["shown"] }), new AssertsLegality { Question = "of-ours/1" }) with
        {
            Framework = new FrameworkReference { Id = "small", Version = "1.0" },
        },
    ];

    [Fact]
    public void The_same_evaluator_runs_every_pack_ladder_and_language()
    {
        using var provider = Provide();
        var instruments = provider.GetRequiredService<InstrumentCatalog>();

        Levels(instruments.For("fr-CA").Evaluator).Should().Equal("1 Naissant", "-1 Signal d’alerte", "1 Barreau", "-1 Alerte");
        Levels(instruments.For("fr").Evaluator).Should().Equal("1 Naissant", "-1 Signal d’alerte", "1 Rung 1", "-1 flag");
        Levels(provider.GetRequiredService<IAssessmentEvaluator>()).Should().Equal("1 Nascent", "-1 Red Flag", "1 Rung 1", "-1 flag");
        Levels(instruments.For("en").Evaluator).Should().Equal("1 Nascent", "-1 Red Flag", "1 Rung 1", "-1 flag");

        var canadian = instruments.For("fr-ca");
        canadian.Catalog.Packs.Select(pack => pack.Id).Should().Equal("ohchr-b-tech", "first", "second");
        canadian.Catalog["overuse/3"].Text.Should().Be("L’entreprise prend-elle des mesures pour atténuer les risques pour les droits de l’homme en lien avec la surconsommation, et si oui, lesquelles\u00A0?");
        canadian.Catalog["of-ours/1"].Should().Be(Second.Cards[0].Questions[0]);
        canadian.Texts["report.label.card"].Should().Be("Fiche");
        canadian.Wordings.Select(wording => wording.Id).Should().BeEquivalentTo("house-french", "french");
        instruments.For("de").Wordings.Should().BeEmpty();
        instruments.For("de").Culture.Should().Be("en");
    }

    [Fact]
    public void A_language_changes_words_and_nothing_else()
    {
        using var provider = Provide();
        var instruments = provider.GetRequiredService<InstrumentCatalog>();

        foreach (var assessment in Assessments)
        {
            var english = provider.GetRequiredService<IAssessmentEvaluator>().Evaluate(assessment);
            foreach (var culture in (string[])["fr-CA", "fr", "es", "en"])
            {
                var result = instruments.For(culture).Evaluator.Evaluate(assessment);

                result.Summary.Should().Be(english.Summary);
                Ids(result).Should().Equal(Ids(english));
            }
        }

        static IEnumerable<string> Ids(AssessmentResult result) => result.Cards.SelectMany(card => card.Questions).Select(question => question.Match(
            rated => $"{rated.Question} {rated.Level.Value} {rated.Level.Id} {rated.HoldsUntil} {string.Join(' ', rated.Blocking)}",
            notRated => $"{notRated.Question} {notRated.Reason}"));
    }

    [Fact]
    public void Languages_are_served_side_by_side_and_made_once()
    {
        using var provider = Provide();
        var instruments = provider.GetRequiredService<InstrumentCatalog>();
        string[] cultures = ["fr-CA", "fr", "es-MX", "en", "de", "FR-ca"];
        var expected = cultures.ToDictionary(culture => culture, culture => Levels(instruments.For(culture).Evaluator));

        var wrong = Enumerable.Range(0, 120).AsParallel().WithDegreeOfParallelism(8)
            .Select(i => cultures[i % cultures.Length])
            .Where(culture => !Levels(instruments.For(culture).Evaluator).SequenceEqual(expected[culture]))
            .ToList();

        wrong.Should().BeEmpty();
        instruments.For("fr-CA").Should().BeSameAs(instruments.For("FR-ca"));
        instruments.For("es").Should().BeSameAs(instruments.For("es-MX"));
        instruments.For("de").Should().BeSameAs(instruments.For("en"));
    }

    [Fact]
    public void Two_containers_know_nothing_of_each_other()
    {
        using var one = Provide();
        using var other = new ServiceCollection().AddEngagementFramework(engagement => engagement.AddWording(SampleWordings.Pack("fr", ("frameworks/ohchr-b-tech/levels/nascent/name", "Autre")))).BuildServiceProvider();
        using var third = new ServiceCollection().AddEngagementFramework().BuildServiceProvider();

        string Name(ServiceProvider provider) => provider.GetRequiredService<InstrumentCatalog>().For("fr").Frameworks.Default.Level(1).Name;

        (Name(one), Name(other), Name(third), Name(one)).Should().Be(("Naissant", "Autre", "Naissant", "Naissant"));
    }

    [Fact]
    public void Wordings_come_as_records_documents_and_streams()
    {
        static byte[] Json(string id) => EngagementJson.ToUtf8Bytes(SampleWordings.Pack(id, "de", ("cards/governance/title", id)));
        using var provider = new ServiceCollection()
            .AddEngagementFramework(engagement => engagement.AddWording(SampleWordings.Pack("record", "de", ("cards/governance/title", "record"), ("cards/governance/appliesWhen", "record"))))
            .AddEngagementFramework(engagement => engagement.AddWording(Json("document")).AddWording(new MemoryStream(Json("stream"))))
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

        var wordings = provider.GetRequiredService<WordingCatalog>();
        wordings.Packs.Should().StartWith(BuiltIn.Wordings);
        wordings.Packs.Skip(BuiltIn.Wordings.Count).Select(pack => pack.Id).Should().Equal("record", "document", "stream");
        var card = provider.GetRequiredService<InstrumentCatalog>().For("de").Catalog.Cards[0];
        (card.Title, card.AppliesWhen).Should().Be(("stream", "record"));
        provider.GetRequiredService<ICardCatalog>().Packs.Should().Equal(BuiltIn.Cards);
    }

    [Fact]
    public void A_bad_pack_throws_every_problem_when_wordings_are_first_asked_for_and_not_before()
    {
        using var provider = new ServiceCollection().AddEngagementFramework(engagement => engagement
            .AddWording("""{ "format": "engagement-wording/1", "id": "A", "version": "", "culture": "fr", "name": "N", "attribution": "A", "licence": "L", "texts": [] }"""u8.ToArray())).BuildServiceProvider();

        provider.GetRequiredService<IAssessmentEvaluator>().Should().NotBeNull();
        provider.Invoking(services => services.GetRequiredService<InstrumentCatalog>()).Should().Throw<InvalidDocumentException>().Which.Problems.Should().HaveCount(2);
        FluentActions.Invoking(() => new ServiceCollection().AddEngagementFramework(engagement => engagement.AddWording((WordingPack)null!))).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Sentences_of_a_host_stand_where_a_pack_has_none()
    {
        var texts = TextCatalog.English.With(new Dictionary<string, string> { ["report.label.card"] = "Karte" });
        using var provider = new ServiceCollection().AddSingleton(texts).AddEngagementFramework().BuildServiceProvider();

        provider.GetRequiredService<InstrumentCatalog>().For("de").Texts["report.label.card"].Should().Be("Karte");
        provider.GetRequiredService<InstrumentCatalog>().For("fr").Texts["report.label.card"].Should().Be("Fiche");
    }

    [Fact]
    public void Readers_and_reports_are_made_with_the_instrument()
    {
        using var provider = Provide();
        var french = provider.GetRequiredService<InstrumentCatalog>().For("fr");
        var json = EngagementJson.ToUtf8Bytes(Assessments[1]);

        var assessment = new AssessmentReader(french.Catalog, french.Frameworks, french.Texts).Read(json).ValueOrThrow();
        var report = new MarkdownReport(french.Catalog, french.Frameworks, french.Texts).ToText(french.Evaluator.Evaluate(assessment));

        report.Should().Contain("Référentiel").And.Contain("Non relue.");
    }

    private static ServiceProvider Provide() => new ServiceCollection()
        .AddEngagementFramework(engagement => engagement.AddCards(First).AddCards(Second).AddFramework(Ladder).AddWording(French))
        .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

    /// <summary>The value and name of the level of each response, in the order of the catalogue.</summary>
    private static List<string> Levels(IAssessmentEvaluator evaluator) =>
        [.. Assessments.SelectMany(assessment => evaluator.Evaluate(assessment).Cards).SelectMany(card => card.Questions).OfType<RatedQuestion>().Select(question => question.Level.ToString())];
}
