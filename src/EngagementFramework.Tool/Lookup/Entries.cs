using System.Globalization;
using EngagementFramework.Tool.Documents;

namespace EngagementFramework.Tool.Lookup;

/// <summary>One thing that can be shown by its id.</summary>
/// <param name="Kind">What it is: <c>card</c>, <c>question</c>, <c>framework</c>, <c>level</c>, <c>criterion</c>, <c>element</c>, <c>feature</c> or <c>definition</c>.</param>
/// <param name="Id">Its id.</param>
/// <param name="Value">The thing itself.</param>
internal sealed record Entry(string Kind, string Id, object Value);

/// <summary>Everything on the cards and the ladder that has an id.</summary>
internal sealed class Entries
{
    private readonly List<Entry> _all = [];
    private readonly Instrument _instrument;

    public Entries(Instrument instrument)
    {
        _instrument = instrument;
        var (catalog, framework) = instrument;
        _all.AddRange(catalog.Cards.Select(card => new Entry("card", card.Id, card)));
        _all.AddRange(catalog.Cards.SelectMany(card => card.Questions).Select(question => new Entry("question", question.Id, question)));
        _all.Add(new Entry("framework", framework.Id, framework));
        _all.AddRange(framework.Levels.Select(level => new Entry("level", level.Id, level)));
        _all.AddRange(framework.Criteria.Select(criterion => new Entry("criterion", criterion.Id, criterion)));
        _all.AddRange(framework.Criteria.SelectMany(criterion => criterion.Elements).Select(element => new Entry("element", element.Id, element)));
        _all.AddRange(catalog.Features.Select(feature => new Entry("feature", feature.Id, feature)));
        _all.AddRange(catalog.Packs.SelectMany(pack => pack.Definitions).Select(definition => new Entry("definition", definition.Id, definition)));
    }

    public IEnumerable<string> Ids => _all.Select(entry => entry.Id);

    /// <summary>What is meant: several things where one id stands for several. A number is a card's; a number that no card can have is a level's value.</summary>
    public IReadOnlyList<Entry> Find(string asked)
    {
        var colon = asked.IndexOf(':', StringComparison.Ordinal);
        var (kind, id) = colon < 0 ? (null, asked) : (asked[..colon], asked[(colon + 1)..]);
        var dot = id.IndexOf('.', StringComparison.Ordinal);
        if (dot > 0 && kind is null or "question" && Number(id[..dot]) is { } card && Number(id[(dot + 1)..]) is { } place)
        {
            return ByCard(card, cardId => FormattableString.Invariant($"{cardId}/{place}"), "question");
        }

        return Number(id) is { } number
            ? kind is "level" || (kind is null && number <= 0)
                ? [.. _all.Where(entry => entry.Value is Levels.ResponseLevel level && level.Value == number)]
                : kind is null or "card" ? ByCard(number, cardId => cardId, "card") : []
            : [.. _all.Where(entry => (kind is null || entry.Kind == kind) && entry.Id == id)];
    }

    private Entry[] ByCard(int number, Func<string, string> id, string kind)
    {
        var ids = _instrument.Catalog.Cards.Where(card => card.Number == number).Select(card => id(card.Id)).ToHashSet(StringComparer.Ordinal);
        return [.. _all.Where(entry => entry.Kind == kind && ids.Contains(entry.Id))];
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
