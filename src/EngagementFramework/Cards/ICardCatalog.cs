using System.Diagnostics.CodeAnalysis;
using EngagementFramework.Problems;

namespace EngagementFramework.Cards;

/// <summary>All cards in use: the built-in ones and those of a host, in the order in which they were added. Immutable and thread-safe.</summary>
public interface ICardCatalog
{
    /// <summary>The packs, in the order in which they were added.</summary>
    IReadOnlyList<CardPack> Packs { get; }

    /// <summary>The cards of all packs, in order.</summary>
    IReadOnlyList<EngagementCard> Cards { get; }

    /// <summary>The business model features of all packs, in order.</summary>
    IReadOnlyList<BusinessModelFeature> Features { get; }

    /// <summary>
    /// What the packs may say together and surely do not mean. Nothing depends on it. It is worked out once, when it is first asked for.
    /// Pointers begin with the place of the pack in <see cref="Packs"/>, from 0: <c>/1/features/0</c> is the first feature of the second pack.
    /// </summary>
    IReadOnlyList<Problem> Warnings { get; }

    /// <summary>The question with the given id, such as <c>governance/1</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    EngagementQuestion this[string questionId] { get; }

    /// <summary>Finds a question by its id; false where there is none.</summary>
    bool TryGetQuestion(string questionId, [MaybeNullWhen(false)] out EngagementQuestion question);

    /// <summary>Finds the card with the given id; false where there is none.</summary>
    bool TryGetCard(string cardId, [MaybeNullWhen(false)] out EngagementCard card);

    /// <summary>Finds the feature with the given id; false where there is none.</summary>
    bool TryGetFeature(string featureId, [MaybeNullWhen(false)] out BusinessModelFeature feature);

    /// <summary>The card on which the question with the given id stands.</summary>
    /// <exception cref="KeyNotFoundException">There is no such question.</exception>
    EngagementCard CardOf(string questionId);
}
