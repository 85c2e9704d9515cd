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
        return problems.Any ? document : WithQuestions(document);
    }

    private protected override void Warn(CardPack document, ProblemCollector warnings) => CardPackLint.Lint(document, _before, warnings);

    private CardPack WithQuestions(CardPack document)
    {
        var features = document.Features.ToDictionary(feature => feature.Id, StringComparer.Ordinal);
        return QuestionTemplate.Complete(document, Feature);

        BusinessModelFeature Feature(string id) => features.TryGetValue(id, out var feature) || _before!.TryGetFeature(id, out feature)
            ? feature
            : throw new InvalidOperationException($"The feature '{id}' is checked to be there.");
    }
}
