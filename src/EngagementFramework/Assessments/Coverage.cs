using EngagementFramework.Cards;
using EngagementFramework.Values;

namespace EngagementFramework.Assessments;

/// <summary>The one home of the rule of which cards concern a company.</summary>
internal static class Coverage
{
    /// <summary>Every card in catalogue order, with the dependence declared for its feature, and why it is not covered, null where it is.</summary>
    public static IEnumerable<(EngagementCard Card, Dependence? Dependence, NotCoveredReason? Why)> Of(Assessment assessment, ICardCatalog catalog)
    {
        var declared = new Dictionary<string, Dependence>(StringComparer.Ordinal);
        foreach (var feature in assessment.BusinessModel?.Features ?? ValueList<FeatureDependence>.Empty)
        {
            declared.TryAdd(feature.Feature, feature.Dependence);
        }

        var answered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var response in assessment.Responses)
        {
            answered.Add(catalog.CardOf(response.Question).Id);
        }

        foreach (var card in catalog.Cards)
        {
            Dependence? dependence = card.Feature is { } feature && declared.TryGetValue(feature, out var found) ? found : null;
            yield return (card, dependence, Why(card, dependence, answered));
        }
    }

    private static NotCoveredReason? Why(EngagementCard card, Dependence? dependence, HashSet<string> answered)
    {
        if (card.Feature is null || answered.Contains(card.Id))
        {
            return null;
        }

        return dependence switch
        {
            null => NotCoveredReason.FeatureUndeclared,
            Dependence.None => NotCoveredReason.FeatureNone,
            Dependence.Unknown => NotCoveredReason.FeatureUnknown,
            _ => null,
        };
    }
}
