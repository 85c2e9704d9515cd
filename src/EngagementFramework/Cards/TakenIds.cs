namespace EngagementFramework.Cards;

/// <summary>The ids that earlier packs have taken, so that a later one cannot take them again.</summary>
internal sealed class TakenIds
{
    public TakenIds()
    {
    }

    public TakenIds(ICardCatalog catalog)
    {
        Packs.UnionWith(catalog.Packs.Select(pack => (pack.Id, pack.Version)));
        Cards.UnionWith(catalog.Cards.Select(card => card.Id));
        Features.UnionWith(catalog.Features.Select(feature => feature.Id));
        References.UnionWith(catalog.Packs.SelectMany(pack => pack.References).Select(reference => reference.Id));
        Definitions.UnionWith(catalog.Packs.SelectMany(pack => pack.Definitions).Select(definition => definition.Id));
    }

    /// <summary>Ids with their versions: results name the packs by both.</summary>
    public HashSet<(string Id, string Version)> Packs { get; } = [];

    public HashSet<string> Cards { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Features { get; } = new(StringComparer.Ordinal);

    public HashSet<string> References { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Definitions { get; } = new(StringComparer.Ordinal);
}
