using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Comparisons;
using EngagementFramework.FollowUps;
using EngagementFramework.Forecasts;
using EngagementFramework.Json;
using EngagementFramework.Levels;
using EngagementFramework.Plans;
using EngagementFramework.Streaming;
using EngagementFramework.Texts;
using EngagementFramework.Values;
using EngagementFramework.Wordings;

namespace EngagementFramework.Instruments;

/// <summary>Everything that asks and rates, in one language: the same ids, criteria and rules as in any other. Immutable and thread-safe.</summary>
public sealed class Instrument
{
    internal Instrument(Wording wording, ICardCatalog catalog, IFrameworkCatalog frameworks, TextCatalog texts)
    {
        Culture = wording.Culture;
        Texts = wording.Apply(texts);
        Catalog = wording.Apply(catalog, Texts);
        Frameworks = wording.Apply(frameworks, Texts);
        Evaluator = new AssessmentEvaluator(Catalog, Frameworks, Texts);
        Comparer = new AssessmentComparer(Catalog, Frameworks, Texts);
        Planner = new EngagementPlanner(Catalog, Texts);
        Forecaster = new Forecaster(Catalog, Frameworks, Texts);
        FollowUps = new FollowUpPlanner(Catalog, Frameworks, Texts);
        Portfolios = new PortfolioEvaluator(new AssessmentReader(Catalog, Frameworks, Texts), Evaluator);
    }

    /// <summary>The language of the wording, such as <c>fr</c>; <c>en</c> where there is no pack for the language that was asked for.</summary>
    public string Culture { get; }

    /// <summary>The cards.</summary>
    public ICardCatalog Catalog { get; }

    /// <summary>The ladders.</summary>
    public IFrameworkCatalog Frameworks { get; }

    /// <summary>What problems, notices and reports say.</summary>
    public TextCatalog Texts { get; }

    /// <summary>Rates by these cards and ladders, in these words.</summary>
    public IAssessmentEvaluator Evaluator { get; }

    /// <summary>Compares by these cards and ladders, in these words.</summary>
    public IAssessmentComparer Comparer { get; }

    /// <summary>Plans by these cards, in these words.</summary>
    public IEngagementPlanner Planner { get; }

    /// <summary>Foretells by these cards and ladders, in these words.</summary>
    public IForecaster Forecaster { get; }

    /// <summary>Says by these cards and ladders what to ask for next, in these words.</summary>
    public IFollowUpPlanner FollowUps { get; }

    /// <summary>Rates portfolios by these cards and ladders, in these words.</summary>
    public IPortfolioEvaluator Portfolios { get; }

    /// <summary>Whose wording it is, all of it: what a page that shows texts of the instrument must tell. Empty for the texts that are built in.</summary>
    public IReadOnlyList<WordingReference> Wordings =>
        ValueList.Union([.. Catalog.Packs.Select(pack => pack.Wordings), .. Frameworks.Frameworks.Select(framework => framework.Wordings), Texts.Wordings]);
}
