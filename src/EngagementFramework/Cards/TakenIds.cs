namespace EngagementFramework.Cards;

/// <summary>The ids that earlier packs have taken, so that a later one cannot take them again.</summary>
internal sealed class TakenIds
{
    public TakenIds()
    {
    }

    public TakenIds(ICardCatalog catalog)
    {
        Cards.UnionWith(catalog.Cards.Select(card => card.Id));
        Features.UnionWith(catalog.Features.Select(feature => feature.Id));
        References.UnionWith(catalog.Packs.SelectMany(pack => pack.References).Select(reference => reference.Id));
        Definitions.UnionWith(catalog.Packs.SelectMany(pack => pack.Definitions).Select(definition => definition.Id));
    }

    public HashSet<string> Cards { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Features { get; } = new(StringComparer.Ordinal);

    public HashSet<string> References { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Definitions { get; } = new(StringComparer.Ordinal);
}
