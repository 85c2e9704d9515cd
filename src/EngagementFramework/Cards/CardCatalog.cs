using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using EngagementFramework.Problems;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Cards;

/// <summary>The catalogue of the cards of one or several packs.</summary>
public sealed class CardCatalog : ICardCatalog
{
    private readonly FrozenDictionary<string, (EngagementCard Card, EngagementQuestion Question)> _questions;
    private readonly FrozenDictionary<string, EngagementCard> _cards;
    private readonly FrozenDictionary<string, BusinessModelFeature> _features;
    private readonly Lazy<IReadOnlyList<Problem>> _warnings;

    /// <summary>Makes the catalogue of <paramref name="packs"/>, in this order.</summary>
    /// <exception cref="InvalidDocumentException">
    /// Something is wrong with a pack, it takes an id that an earlier one has, or an earlier one has its own id and version. The exception lists all problems of the first such pack
    /// and says which it is: a pack may build upon those before it, so that nothing can be said of the packs after it.
    /// </exception>
    public CardCatalog(params IReadOnlyList<CardPack> packs)
        : this(TextCatalog.English, packs)
    {
    }

    /// <summary>Makes the catalogue of <paramref name="packs"/>, in this order, and words its problems by <paramref name="texts"/>.</summary>
    /// <exception cref="InvalidDocumentException">
    /// Something is wrong with a pack, it takes an id that an earlier one has, or an earlier one has its own id and version. The exception lists all problems of the first such pack
    /// and says which it is: a pack may build upon those before it, so that nothing can be said of the packs after it.
    /// </exception>
    public CardCatalog(TextCatalog texts, IReadOnlyList<CardPack> packs)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(packs);
        var given = ValueList.Copy(packs);
        var taken = new TakenIds();
        for (var i = 0; i < given.Count; i++)
        {
            var problems = new ProblemCollector(texts);
            CardPackCheck.Check(given[i], taken, problems);
            if (problems.Any)
            {
                throw new InvalidDocumentException(FormattableString.Invariant($"Pack {i + 1}, '{given[i].Id}'"), problems.Found);
            }
        }

        Features = ValueList.Copy<BusinessModelFeature>([.. given.SelectMany(pack => pack.Features)]);
        _features = Features.ToFrozenDictionary(feature => feature.Id, StringComparer.Ordinal);
        Packs = ValueList.Copy<CardPack>([.. given.Select(pack => QuestionTemplate.Complete(pack, id => _features[id]))]);
        Cards = ValueList.Copy<EngagementCard>([.. Packs.SelectMany(pack => pack.Cards)]);
        _cards = Cards.ToFrozenDictionary(card => card.Id, StringComparer.Ordinal);
        _questions = Cards
            .SelectMany(card => card.Questions, (card, question) => (card, question))
            .ToFrozenDictionary(pair => pair.question.Id, StringComparer.Ordinal);
        _warnings = new Lazy<IReadOnlyList<Problem>>(() => CardPackLint.Of(Packs, texts));
    }

    /// <inheritdoc/>
    public IReadOnlyList<CardPack> Packs { get; }

    /// <inheritdoc/>
    public IReadOnlyList<EngagementCard> Cards { get; }

    /// <inheritdoc/>
    public IReadOnlyList<BusinessModelFeature> Features { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Problem> Warnings => _warnings.Value;

    /// <inheritdoc/>
    public EngagementQuestion this[string questionId] => Find(questionId).Question;

    /// <inheritdoc/>
    public bool TryGetQuestion(string questionId, [MaybeNullWhen(false)] out EngagementQuestion question)
    {
        var found = _questions.TryGetValue(questionId, out var pair);
        question = pair.Question;
        return found;
    }

    /// <inheritdoc/>
    public bool TryGetCard(string cardId, [MaybeNullWhen(false)] out EngagementCard card) => _cards.TryGetValue(cardId, out card);

    /// <inheritdoc/>
    public bool TryGetFeature(string featureId, [MaybeNullWhen(false)] out BusinessModelFeature feature) => _features.TryGetValue(featureId, out feature);

    /// <inheritdoc/>
    public EngagementCard CardOf(string questionId) => Find(questionId).Card;

    private (EngagementCard Card, EngagementQuestion Question) Find(string questionId) => _questions.TryGetValue(questionId, out var pair)
        ? pair
        : throw new KeyNotFoundException($"There is no question '{questionId}' on the cards in use.");
}
