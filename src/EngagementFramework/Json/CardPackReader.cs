using EngagementFramework.Cards;
using EngagementFramework.Problems;
using EngagementFramework.Texts;

namespace EngagementFramework.Json;

/// <summary>Reads packs of cards, and makes the questions of those that ask for the template.</summary>
public sealed class CardPackReader : DocumentReader<CardPack>
{
    private readonly ICardCatalog? _before;

    /// <summary>Makes a reader.</summary>
    /// <param name="before">The cards that come before the pack: it may use their features and references, and must not take their ids. The default value is null: none.</param>
    /// <param name="texts">What problems say. The default value is null: English.</param>
    public CardPackReader(ICardCatalog? before = null, TextCatalog? texts = null)
        : base(CardPack.FormatName, texts) => _before = before;

    private protected override CardPack Complete(CardPack document, ProblemCollector problems)
    {
        CardPackCheck.Check(document, _before is null ? new TakenIds() : new TakenIds(_before), problems);
        return problems.Any ? document : document with { Cards = [.. document.Cards.Select(card => Complete(card, document))] };
    }

    private EngagementCard Complete(EngagementCard card, CardPack document)
    {
        if (!ReferenceEquals(card.Questions, QuestionTemplate.Requested))
        {
            return card;
        }

        var feature = document.Features.FirstOrDefault(feature => feature.Id == card.Feature);
        if (feature is null)
        {
            _before!.TryGetFeature(card.Feature!, out feature);
        }

        return card with { Questions = QuestionTemplate.For(card.Id, feature!) };
    }
}
