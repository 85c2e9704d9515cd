using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Problems;
using EngagementFramework.Responses;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Plans;

/// <summary>Plans the engagement with one company, by the cards that it was made with. Immutable and thread-safe.</summary>
public sealed class EngagementPlanner : IEngagementPlanner
{
    private readonly CardsCheck _check;
    private readonly TextCatalog _texts;

    /// <summary>Makes a planner.</summary>
    /// <param name="catalog">The cards.</param>
    /// <param name="texts">What notes and problems say. The default value is null: English.</param>
    public EngagementPlanner(ICardCatalog catalog, TextCatalog? texts = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        Catalog = catalog;
        _check = new CardsCheck(catalog);
        _texts = texts ?? TextCatalog.English;
    }

    /// <inheritdoc/>
    public ICardCatalog Catalog { get; }

    /// <inheritdoc/>
    public EngagementPlan Plan(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        Check(assessment);
        var declared = (assessment.BusinessModel?.Features ?? ValueList<FeatureDependence>.Empty).ToDictionary(feature => feature.Feature, StringComparer.Ordinal);
        var stances = assessment.Responses.ToDictionary(response => response.Question, response => response.Stance, StringComparer.Ordinal);
        var applies = new List<PlannedCard>();
        var toBeDetermined = new List<CardNotPlanned>();
        var doesNotApply = new List<CardNotPlanned>();
        foreach (var (card, dependence, why) in Coverage.Of(assessment, Catalog))
        {
            var feature = card.Feature is null ? null : declared.GetValueOrDefault(card.Feature);
            if (why is not { } reason)
            {
                applies.Add(Planned(card, Reason(card, dependence), feature, stances));
            }
            else
            {
                (reason == NotCoveredReason.FeatureNone ? doesNotApply : toBeDetermined).Add(NotPlanned(card, reason, feature));
            }
        }

        var wordings = ValueList.Union([.. Catalog.Packs.Select(pack => pack.Wordings), _texts.Wordings]);
        return new EngagementPlan
        {
            CardPacks = [.. Catalog.Packs.Select(CardPackReference.Of)],
            Company = assessment.Company,
            AsOf = assessment.AsOf,
            BusinessModel = assessment.BusinessModel,
            Applies = applies,
            ToBeDetermined = toBeDetermined,
            DoesNotApply = doesNotApply,
            Notes = [.. new PlanNotes(assessment, _texts).About(applies, wordings)],
            Wordings = wordings,
        };
    }

    private void Check(Assessment assessment)
    {
        var problems = new ProblemCollector(_texts);
        _check.Check(assessment, problems);
        _check.Questions(assessment, problems);
        if (problems.Any)
        {
            throw new InvalidDocumentException(problems.Found);
        }
    }

    private static AppliesReason Reason(EngagementCard card, Dependence? dependence) => (card.Feature, dependence) switch
    {
        (null, _) => AppliesReason.EveryCompany,
        (_, Dependence.Full) => AppliesReason.FeatureFull,
        (_, Dependence.Partial) => AppliesReason.FeaturePartial,
        _ => AppliesReason.HasResponses,
    };

    private static PlannedCard Planned(EngagementCard card, AppliesReason why, FeatureDependence? feature, Dictionary<string, Stance> stances) => new()
    {
        Card = card.Id,
        Number = card.Number,
        Title = card.Title,
        Feature = card.Feature,
        Why = why,
        Rationale = feature?.Rationale,
        Elements = feature?.Elements ?? [],
        Addressees = card.Addressees,
        Questions =
        [
            .. card.Questions.Select(question => new PlannedQuestion
            {
                Question = question.Id,
                Theme = question.Theme,
                Text = question.Text,
                ExampleActions = question.ExampleActions,
                Situations = question.Situations,
                Guidance = question.Guidance,
                Stance = stances.TryGetValue(question.Id, out var stance) ? stance : null,
            }),
        ],
    };

    private static CardNotPlanned NotPlanned(EngagementCard card, NotCoveredReason why, FeatureDependence? feature) => new()
    {
        Card = card.Id,
        Number = card.Number,
        Title = card.Title,
        Feature = card.Feature!,
        Why = why,
        AppliesWhen = card.AppliesWhen!,
        Rationale = feature?.Rationale,
    };
}
