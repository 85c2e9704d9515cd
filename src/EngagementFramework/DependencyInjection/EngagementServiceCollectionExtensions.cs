using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Comparisons;
using EngagementFramework.Data;
using EngagementFramework.Evaluation;
using EngagementFramework.FollowUps;
using EngagementFramework.Forecasts;
using EngagementFramework.Instruments;
using EngagementFramework.Json;
using EngagementFramework.Levels;
using EngagementFramework.Plans;
using EngagementFramework.Streaming;
using EngagementFramework.Texts;
using EngagementFramework.Wordings;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the library's services.</summary>
public static class EngagementServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="ICardCatalog"/>, <see cref="IFrameworkCatalog"/>, <see cref="IAssessmentEvaluator"/>, <see cref="IAssessmentComparer"/>, <see cref="IEngagementPlanner"/>, <see cref="IForecaster"/>, <see cref="IFollowUpPlanner"/>, <see cref="IPortfolioEvaluator"/>, <see cref="AssessmentReader"/>,
    /// <see cref="TextCatalog"/>, <see cref="WordingCatalog"/>, <see cref="InstrumentCatalog"/> (all of it in other languages), and, for the ladder that assessments without one are for, <see cref="EvaluationFramework"/> and
    /// <see cref="IResponseEvaluator"/>: all as singletons that are immutable and thread-safe. A service that is there already is kept. Nothing needs to be configured; what is wrong with a pack or a ladder is thrown, all of it, when the
    /// service that needs it is first asked for. Called again, it adds to what was configured before.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Adds cards, ladders and wordings. The default value is null: the built-in ones alone.</param>
    public static IServiceCollection AddEngagementFramework(this IServiceCollection services, Action<EngagementBuilder>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var builder = Builder(services);
        configure?.Invoke(builder);
        services.TryAddSingleton(TextCatalog.English);
        services.TryAddSingleton(_ => builder.Framework ?? BuiltIn.Framework);
        services.TryAddSingleton<ICardCatalog>(provider => Catalog(builder, provider.GetRequiredService<TextCatalog>()));
        services.TryAddSingleton<IResponseEvaluator>(provider => new ResponseEvaluator(
            provider.GetRequiredService<IFrameworkCatalog>().Default,
            provider.GetRequiredService<TextCatalog>()));
        services.TryAddSingleton<IFrameworkCatalog>(provider => Frameworks(builder, provider.GetRequiredService<EvaluationFramework>(), provider.GetRequiredService<TextCatalog>()));
        services.TryAddSingleton<IAssessmentEvaluator>(provider => new AssessmentEvaluator(
            provider.GetRequiredService<ICardCatalog>(),
            Evaluators(provider),
            provider.GetRequiredService<TextCatalog>()));
        services.TryAddSingleton<IAssessmentComparer>(provider => new AssessmentComparer(
            provider.GetRequiredService<ICardCatalog>(),
            Evaluators(provider),
            provider.GetRequiredService<TextCatalog>()));
        services.TryAddSingleton<IEngagementPlanner>(provider => new EngagementPlanner(
            provider.GetRequiredService<ICardCatalog>(),
            provider.GetRequiredService<TextCatalog>()));
        services.TryAddSingleton<IForecaster>(provider => new Forecaster(
            provider.GetRequiredService<ICardCatalog>(),
            Evaluators(provider),
            provider.GetRequiredService<TextCatalog>()));
        services.TryAddSingleton<IFollowUpPlanner>(provider => new FollowUpPlanner(
            provider.GetRequiredService<ICardCatalog>(),
            Evaluators(provider),
            provider.GetRequiredService<TextCatalog>()));
        services.TryAddSingleton(provider => new AssessmentReader(
            provider.GetRequiredService<ICardCatalog>(),
            provider.GetRequiredService<IFrameworkCatalog>(),
            provider.GetRequiredService<TextCatalog>()));
        services.TryAddSingleton<IPortfolioEvaluator>(provider => new PortfolioEvaluator(
            provider.GetRequiredService<AssessmentReader>(),
            provider.GetRequiredService<IAssessmentEvaluator>()));
        services.TryAddSingleton(provider => Wordings(builder, provider.GetRequiredService<TextCatalog>()));
        services.TryAddSingleton(provider => new InstrumentCatalog(
            provider.GetRequiredService<ICardCatalog>(),
            provider.GetRequiredService<IFrameworkCatalog>(),
            provider.GetRequiredService<WordingCatalog>(),
            provider.GetRequiredService<TextCatalog>()));
        return services;
    }

    /// <summary>The builder of an earlier call, or a new one: what several parts of a host add comes together.</summary>
    private static EngagementBuilder Builder(IServiceCollection services)
    {
        var earlier = services.Select(service => service.IsKeyedService ? null : service.ImplementationInstance).OfType<EngagementBuilder>().FirstOrDefault();
        if (earlier is not null)
        {
            return earlier;
        }

        var builder = new EngagementBuilder();
        services.AddSingleton(builder);
        return builder;
    }

    private static CardCatalog Catalog(EngagementBuilder builder, TextCatalog texts)
    {
        var catalog = new CardCatalog(texts, [BuiltIn.Cards]);
        foreach (var pack in builder.Packs)
        {
            catalog = new CardCatalog(texts, [.. catalog.Packs, pack(catalog, texts)]);
        }

        return catalog;
    }

    private static FrameworkCatalog Frameworks(EngagementBuilder builder, EvaluationFramework first, TextCatalog texts) =>
        new(texts, [first, .. builder.Frameworks.Select(framework => framework(texts))]);

    private static WordingCatalog Wordings(EngagementBuilder builder, TextCatalog texts) =>
        new(texts, [.. BuiltIn.Wordings, .. builder.Wordings.Select(wording => wording(texts))]);

    /// <summary>An evaluator for each ladder of the catalogue: the service for the ladder that it rates by, which a host may have registered itself.</summary>
    private static IReadOnlyList<IResponseEvaluator> Evaluators(IServiceProvider provider)
    {
        var texts = provider.GetRequiredService<TextCatalog>();
        var frameworks = provider.GetRequiredService<IFrameworkCatalog>();
        var service = provider.GetRequiredService<IResponseEvaluator>();
        var rated = service.Framework;
        if (!frameworks.TryGetFramework(rated.Id, rated.Version, out _))
        {
            throw new InvalidOperationException(
                $"The {nameof(IResponseEvaluator)} that is registered rates by the ladder '{rated.Id} {rated.Version}', which is not in use. Add it by {nameof(EngagementBuilder.UseFramework)} or {nameof(EngagementBuilder.AddFramework)}.");
        }

        return [.. frameworks.Frameworks.Select(framework => framework.Id == rated.Id && framework.Version == rated.Version ? service : new ResponseEvaluator(framework, texts))];
    }
}
