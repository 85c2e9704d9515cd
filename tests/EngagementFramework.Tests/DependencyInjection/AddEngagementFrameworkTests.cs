using System.Text;
using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Evaluation;
using EngagementFramework.Instruments;
using EngagementFramework.Json;
using EngagementFramework.Levels;
using EngagementFramework.Plans;
using EngagementFramework.Problems;
using EngagementFramework.Responses;
using EngagementFramework.Streaming;
using EngagementFramework.Tests.Assessments;
using EngagementFramework.Tests.Cards;
using EngagementFramework.Tests.Json;
using EngagementFramework.Texts;
using EngagementFramework.Wordings;
using Microsoft.Extensions.DependencyInjection;

namespace EngagementFramework.Tests.DependencyInjection;

public class AddEngagementFrameworkTests
{
    private static readonly Type[] Services =
    [
        typeof(ICardCatalog), typeof(IFrameworkCatalog), typeof(EvaluationFramework), typeof(IResponseEvaluator), typeof(IAssessmentEvaluator), typeof(IEngagementPlanner),
        typeof(IPortfolioEvaluator), typeof(AssessmentReader), typeof(TextCatalog), typeof(WordingCatalog), typeof(InstrumentCatalog),
    ];

    private static readonly CardPack Pack = SampleCards.Pack("host-cards", SampleCards.Card("overuse", "overuse")) with { Features = [SampleCards.Feature("overuse")] };

    [Fact]
    public void With_nothing_configured_every_service_is_there_once()
    {
        using var provider = Provide(services => services.AddEngagementFramework());

        foreach (var service in Services)
        {
            var instance = provider.GetRequiredService(service);
            using var scope = provider.CreateScope();
            scope.ServiceProvider.GetRequiredService(service).Should().BeSameAs(instance);
        }

        provider.GetRequiredService<ICardCatalog>().Packs.Should().Equal(BuiltIn.Cards);
        provider.GetRequiredService<EvaluationFramework>().Should().BeSameAs(BuiltIn.Framework);
        provider.GetRequiredService<TextCatalog>().Should().BeSameAs(TextCatalog.English);
        provider.GetRequiredService<IResponseEvaluator>().Framework.Should().BeSameAs(BuiltIn.Framework);
        provider.GetRequiredService<IAssessmentEvaluator>().Catalog.Should().BeSameAs(provider.GetRequiredService<ICardCatalog>());
        provider.GetRequiredService<IAssessmentEvaluator>().Evaluate(SampleAssessments.Of()).Summary.Questions.Should().Be(5);
        provider.GetRequiredService<IEngagementPlanner>().Catalog.Should().BeSameAs(provider.GetRequiredService<ICardCatalog>());
    }

    [Fact]
    public void Adding_it_twice_adds_nothing_twice_and_loses_nothing()
    {
        var services = new ServiceCollection();
        services.AddEngagementFramework(builder => builder.AddCards(Pack)).Should().BeSameAs(services);
        var count = services.Count;
        services.AddEngagementFramework();
        services.AddEngagementFramework(builder => builder.AddCards(SampleCards.Pack("more", SampleCards.Card("of-another-part", "overuse"))));

        services.Should().HaveCount(count);
        using var provider = services.BuildServiceProvider();
        provider.GetRequiredService<ICardCatalog>().Packs.Select(pack => pack.Id).Should().Equal("ohchr-b-tech", "host-cards", "more");
    }

    [Fact]
    public void Packs_come_as_records_or_documents_in_the_order_in_which_they_were_added()
    {
        var json = """
            { "format": "engagement-cards/1", "id": "json-cards", "version": "1", "cards": [
              { "id": "overuse-again", "title": "T", "feature": "overuse", "appliesWhen": "A", "questions": "template" } ] }
            """;
        using var provider = Provide(services => services.AddEngagementFramework(builder => builder
            .AddCards(Pack)
            .AddCards(Encoding.UTF8.GetBytes(json))
            .AddCards(SampleCards.Pack("last", SampleCards.Card("last")))));

        var catalog = provider.GetRequiredService<ICardCatalog>();
        catalog.Packs.Select(pack => pack.Id).Should().Equal("ohchr-b-tech", "host-cards", "json-cards", "last");
        catalog["overuse-again/5"].Text.Should().Contain("the phrase of overuse");
        provider.GetRequiredService<AssessmentReader>().Read(EngagementJson.ToUtf8Bytes(SampleAssessments.Of(new NoPractice { Question = "last/1" }))).IsValid.Should().BeTrue();
        provider.GetRequiredService<IAssessmentEvaluator>().Evaluate(SampleAssessments.Of(new NoPractice { Question = "overuse-again/1" })).Cards
            .Select(card => card.Card).Should().Equal("governance", "overuse-again", "last");
    }

    [Fact]
    public void Ladders_come_as_records_documents_and_streams_and_live_side_by_side()
    {
        static byte[] Json(string id) => EngagementJson.ToUtf8Bytes(BuiltIn.Framework with { Id = id });
        using var provider = Provide(services => services.AddEngagementFramework(builder => builder
            .AddFramework(BuiltIn.Framework with { Version = "2.0" })
            .AddFramework(Json("from-json"))
            .AddFramework(new MemoryStream(Json("from-stream")))
            .AddCards(new MemoryStream(EngagementJson.ToUtf8Bytes(Pack)))));

        var frameworks = provider.GetRequiredService<IFrameworkCatalog>().Frameworks;
        frameworks.Select(framework => $"{framework.Id} {framework.Version}").Should().Equal("ohchr-b-tech 1.0", "ohchr-b-tech 2.0", "from-json 1.0", "from-stream 1.0");
        foreach (var framework in frameworks)
        {
            var pin = new FrameworkReference { Id = framework.Id, Version = framework.Version };
            var assessment = SampleAssessments.Of(new NoPractice { Question = "overuse/1" }) with { Framework = pin };
            provider.GetRequiredService<AssessmentReader>().Read(EngagementJson.ToUtf8Bytes(assessment)).IsValid.Should().BeTrue();
            provider.GetRequiredService<IAssessmentEvaluator>().Evaluate(assessment).Framework.Should().Be(pin);
        }

        using var twice = Provide(services => services.AddEngagementFramework(builder => builder.AddFramework(BuiltIn.Framework)));
        twice.Invoking(services => services.GetRequiredService<IAssessmentEvaluator>()).Should().Throw<InvalidDocumentException>().WithMessage("Framework 2*");
    }

    [Fact]
    public void A_bad_document_throws_every_problem_when_the_catalogue_is_first_asked_for()
    {
        var json = Fixtures.Read("engagement-cards-1", "invalid", "questions");
        using var provider = Provide(services => services.AddEngagementFramework(builder => builder.AddCards(json)));

        foreach (var service in (Type[])[typeof(ICardCatalog), typeof(IAssessmentEvaluator), typeof(AssessmentReader)])
        {
            provider.Invoking(services => services.GetRequiredService(service)).Should().Throw<InvalidDocumentException>()
                .Which.Problems.Should().HaveCount(7).And.OnlyContain(problem => problem.Line > 0);
        }

        provider.GetRequiredService<IResponseEvaluator>().Should().NotBeNull();
    }

    [Fact]
    public void A_bad_document_is_described_in_the_texts_of_the_host()
    {
        var texts = TextCatalog.English.With(new Dictionary<string, string> { ["problem.no-questions"] = "Keine Fragen: {card}" });
        var json = Encoding.UTF8.GetBytes("""{ "format": "engagement-cards/1", "id": "more", "version": "1", "cards": [ { "id": "empty", "title": "T", "questions": [] } ] }""");
        using var provider = Provide(services => services.AddSingleton(texts).AddEngagementFramework(builder => builder.AddCards(json)));

        provider.Invoking(services => services.GetRequiredService<ICardCatalog>()).Should().Throw<InvalidDocumentException>()
            .Which.Problems.Should().ContainSingle().Which.Message.Should().Be("Keine Fragen: empty");
    }

    [Fact]
    public void Bad_records_throw_every_problem_when_the_service_that_needs_them_is_first_asked_for()
    {
        var bad = SampleCards.Pack("Bad", SampleCards.Card("governance"), SampleCards.Card("x", "unknown"));
        using var cards = Provide(services => services.AddEngagementFramework(builder => builder.AddCards(bad)));
        cards.Invoking(services => services.GetRequiredService<ICardCatalog>()).Should().Throw<InvalidDocumentException>()
            .Which.Problems.Select(problem => problem.Code).Should().Equal(ProblemCodes.InvalidId, ProblemCodes.DuplicateId, ProblemCodes.UnknownFeature);

        using var ladder = Provide(services => services.AddEngagementFramework(builder => builder.UseFramework(BuiltIn.Framework with { Name = "", Version = "" })));
        foreach (var service in (Type[])[typeof(IResponseEvaluator), typeof(IAssessmentEvaluator), typeof(AssessmentReader)])
        {
            ladder.Invoking(services => services.GetRequiredService(service)).Should().Throw<InvalidDocumentException>().Which.Problems.Should().HaveCount(2);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_a_host_has_registered_is_kept(bool before)
    {
        var texts = TextCatalog.English.With(new Dictionary<string, string> { ["problem.blank-text"] = "Leer." });
        var ladder = BuiltIn.Framework with { Id = "host-ladder" };
        var evaluator = new HostEvaluator(ladder);
        using var provider = Provide(services =>
        {
            if (!before)
            {
                services.AddEngagementFramework();
            }

            services.AddSingleton(texts).AddSingleton(ladder).AddSingleton<IResponseEvaluator>(evaluator);
            if (before)
            {
                services.AddEngagementFramework();
            }
        });

        provider.GetRequiredService<TextCatalog>().Should().BeSameAs(texts);
        provider.GetRequiredService<EvaluationFramework>().Should().BeSameAs(ladder);
        provider.GetRequiredService<IAssessmentEvaluator>().Frameworks.Default.Should().BeSameAs(ladder);
        provider.GetRequiredService<IAssessmentEvaluator>().Evaluate(SampleAssessments.Of(new NoPractice { Question = "governance/1" })).Framework.Id.Should().Be("host-ladder");
        evaluator.Calls.Should().Be(1);
        var blank = EngagementJson.ToUtf8Bytes(SampleAssessments.Of() with { Company = new Company { Id = "", Name = "Tern" } });
        provider.GetRequiredService<AssessmentReader>().Read(blank).Problems.Should().ContainSingle().Which.Message.Should().Be("Leer.");
        provider.GetRequiredService<IAssessmentEvaluator>().Check(SampleAssessments.Of() with { Company = new Company { Id = "tern", Name = "" } })
            .Should().ContainSingle().Which.Message.Should().Be("Leer.");
    }

    [Fact]
    public void A_host_that_brings_its_own_catalogue_of_ladders_or_evaluator_gets_one_answer_everywhere()
    {
        var other = BuiltIn.Framework with { Id = "other" };
        using var catalogue = Provide(services => services.AddSingleton<IFrameworkCatalog>(new FrameworkCatalog(other, BuiltIn.Framework)).AddEngagementFramework());
        catalogue.GetRequiredService<IAssessmentEvaluator>().Evaluate(SampleAssessments.Of()).Framework.Id.Should().Be("other");
        catalogue.GetRequiredService<IResponseEvaluator>().Framework.Should().BeSameAs(other);
        catalogue.GetRequiredService<InstrumentCatalog>().For("en").Evaluator.Evaluate(SampleAssessments.Of()).Framework.Id.Should().Be("other");

        using var second = Provide(services => services.AddSingleton<IResponseEvaluator>(new ResponseEvaluator(other)).AddEngagementFramework(builder => builder.AddFramework(other)));
        second.GetRequiredService<IAssessmentEvaluator>().Frameworks.Frameworks.Select(framework => framework.Id).Should().Equal("ohchr-b-tech", "other");

        using var foreign = Provide(services => services.AddSingleton<IResponseEvaluator>(new ResponseEvaluator(other)).AddEngagementFramework());
        foreign.Invoking(services => services.GetRequiredService<IAssessmentEvaluator>()).Should().Throw<InvalidOperationException>().WithMessage("*'other 1.0'*UseFramework*");
    }

    [Fact]
    public void Containers_with_other_ladders_live_side_by_side()
    {
        var longer = BuiltIn.Framework with
        {
            Id = "longer-window",
            Levels = [.. BuiltIn.Framework.Levels.Select(level => level with { Criteria = [.. level.Criteria.Select(criterion => criterion with { Examples = criterion.Examples is null ? null : new ExampleRequirement { Minimum = 1, WithinMonths = 24 } })] })],
        };
        var assessment = SampleAssessments.Of(SampleAssessments.Nascent("governance/1", "e2")) with { Evidence = [SampleAssessments.Item("e2", "2025-01")] };
        using var one = Provide(services => services.AddEngagementFramework());
        using var other = Provide(services => services.AddEngagementFramework(builder => builder.UseFramework(longer)));

        int? Lowest(ServiceProvider provider) => provider.GetRequiredService<IAssessmentEvaluator>().Evaluate(assessment).Summary.Lowest;

        (Lowest(one), Lowest(other), Lowest(one)).Should().Be((0, 1, 0));
        other.GetRequiredService<EvaluationFramework>().Id.Should().Be("longer-window");
        one.GetRequiredService<EvaluationFramework>().Id.Should().Be("ohchr-b-tech");
    }

    [Fact]
    public void Null_is_a_misuse_of_the_caller()
    {
        FluentActions.Invoking(() => ((IServiceCollection)null!).AddEngagementFramework()).Should().Throw<ArgumentNullException>();
        var services = new ServiceCollection();
        services.Invoking(host => host.AddEngagementFramework(builder => builder.AddCards((CardPack)null!))).Should().Throw<ArgumentNullException>();
        services.Invoking(host => host.AddEngagementFramework(builder => builder.UseFramework(null!))).Should().Throw<ArgumentNullException>();
    }

    private static ServiceProvider Provide(Action<IServiceCollection> add)
    {
        var services = new ServiceCollection();
        add(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    private sealed class HostEvaluator(EvaluationFramework framework) : IResponseEvaluator
    {
        private readonly ResponseEvaluator _inner = new(framework);

        public int Calls { get; private set; }

        public EvaluationFramework Framework => _inner.Framework;

        public LevelRange? Rate(Response response, EvidencePool evidence, DateOnly asOf) => _inner.Rate(response, evidence, asOf);

        public QuestionResult Evaluate(Response response, EvidencePool evidence, DateOnly asOf, bool benefitOfTheDoubt = false)
        {
            Calls++;
            return _inner.Evaluate(response, evidence, asOf, benefitOfTheDoubt);
        }
    }
}
