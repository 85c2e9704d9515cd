using EngagementFramework.Cards;

namespace EngagementFramework.Portfolios;

/// <summary>The places of cards, questions and themes in the catalogue. What it does not have comes last.</summary>
internal sealed class CatalogOrder
{
    private readonly Dictionary<string, int> _cards = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Place, string Theme)> _questions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _themes = new(StringComparer.Ordinal);

    public CatalogOrder(ICardCatalog catalog)
    {
        foreach (var card in catalog.Cards)
        {
            _cards.Add(card.Id, _cards.Count);
            foreach (var question in card.Questions)
            {
                _themes.TryAdd(question.Theme, _themes.Count);
                _questions.Add(question.Id, (_questions.Count, question.Theme));
            }
        }
    }

    public int Card(string id) => _cards.GetValueOrDefault(id, int.MaxValue);

    public int Question(string id) => _questions.TryGetValue(id, out var found) ? found.Place : int.MaxValue;

    /// <summary>The place of a theme; null, no theme, is the last.</summary>
    public int Theme(string? theme) => theme is not null && _themes.TryGetValue(theme, out var place) ? place : int.MaxValue;

    /// <summary>The theme of a question; null where the catalogue does not have it.</summary>
    public string? ThemeOf(string question) => _questions.TryGetValue(question, out var found) ? found.Theme : null;
}
