using EngagementFramework.Cards;

namespace EngagementFramework.Reports;

/// <summary>How reports name cards.</summary>
internal static class CardTitles
{
    /// <summary>The number and the title; the title alone where the card has no number, and the id where the catalogue does not have the card.</summary>
    public static string Of(string id, ICardCatalog catalog) => catalog.TryGetCard(id, out var card)
        ? card.Number is { } number ? FormattableString.Invariant($"{number}: {card.Title}") : card.Title
        : id;
}
