using EngagementFramework.Values;

namespace EngagementFramework.Responses;

/// <summary>
/// The evidence of one assessment, made ready to be used by its responses: which items cite the company's own disclosures, and which
/// examples are one. Immutable and thread-safe. Building it takes time linear in the number of items, sources and examples.
/// </summary>
public sealed class EvidencePool
{
    private readonly Dictionary<string, int> _indices;
    private readonly PooledItem[] _items;

    /// <summary>Makes a pool.</summary>
    /// <param name="items">The evidence items.</param>
    /// <param name="sources">The sources that they cite.</param>
    /// <param name="asOf">The last day, inclusive, of which the evidence can know anything: what is dated later has not happened yet.</param>
    /// <exception cref="ArgumentException">Two items or two sources have one id, or a source that is cited is not there.</exception>
    public EvidencePool(IReadOnlyCollection<EvidenceItem> items, IReadOnlyCollection<Source> sources, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(sources);
        AsOf = asOf;
        _indices = new Dictionary<string, int>(items.Count);
        _items = new PooledItem[items.Count];
        var published = new Dictionary<string, bool>(sources.Count, StringComparer.Ordinal);
        foreach (var source in sources)
        {
            if (!published.TryAdd(source.Id, source.IsCompanyPublished))
            {
                throw new ArgumentException($"Two sources have the id '{source.Id}'.", nameof(sources));
            }
        }

        var examples = 0;
        foreach (var item in items)
        {
            examples += item.Examples.Count;
        }

        var identities = new ExampleIdentities(examples);
        foreach (var item in items)
        {
            var index = _indices.Count;
            if (!_indices.TryAdd(item.Id, index))
            {
                throw new ArgumentException($"Two evidence items have the id '{item.Id}'.", nameof(items));
            }

            _items[index] = new PooledItem(item, CitesTheCompany(item, published), Identify(item, identities));
        }
    }

    /// <summary>The last day, inclusive, of which the evidence can know anything.</summary>
    public DateOnly AsOf { get; }

    internal PooledItem this[int index] => _items[index];

    /// <summary>Finds an item. Responses mostly use items in the order of the assessment: the one at <paramref name="index"/> is tried first.</summary>
    internal bool TryFind(string id, ref int index) =>
        ((uint)index < (uint)_items.Length && _items[index].Item.Id == id) || _indices.TryGetValue(id, out index);

    /// <summary>Whether the item itself does; what its examples cite is only looked up.</summary>
    private static bool CitesTheCompany(EvidenceItem item, Dictionary<string, bool> published)
    {
        foreach (var example in item.Examples.Span())
        {
            CiteTheCompany(item, example.Citations.Span(), published);
        }

        return CiteTheCompany(item, item.Citations.Span(), published);
    }

    private static bool CiteTheCompany(EvidenceItem item, ReadOnlySpan<Citation> citations, Dictionary<string, bool> published)
    {
        var cite = false;
        foreach (var citation in citations)
        {
            cite |= published.TryGetValue(citation.Source, out var isPublished)
                ? isPublished
                : throw new ArgumentException($"The evidence item '{item.Id}' cites the source '{citation.Source}', which is not there.");
        }

        return cite;
    }

    private static PooledExample[] Identify(EvidenceItem item, ExampleIdentities identities)
    {
        var examples = item.Examples.Span();
        var pooled = examples.IsEmpty ? [] : new PooledExample[examples.Length];
        for (var i = 0; i < pooled.Length; i++)
        {
            pooled[i] = new PooledExample(ExampleId.Of(item.Id, i), examples[i].Date, identities.Of(examples[i]));
        }

        return pooled;
    }
}
