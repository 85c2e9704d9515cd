using EngagementFramework.Values;

namespace EngagementFramework.Wordings;

/// <summary>
/// Gives the texts of packs and notes which packs they are from. A text that is made of others is taken where these are nearer to the
/// language than a wording of its own.
/// </summary>
internal sealed class Wordbook(IReadOnlyDictionary<string, WordedText> texts, Wordbook? whole = null) : IWordbook
{
    private readonly List<WordingReference> _used = [];

    public IReadOnlyList<WordingReference> Used => ValueList.Copy<WordingReference>(_used);

    public IWordbook Part() => new Wordbook(texts, this);

    public string Text(string id, string text, DerivedText? derived = null)
    {
        var own = texts.GetValueOrDefault(id);
        if (derived is not null && Parts(derived) is { } parts && (own is null || parts.Max(part => part.Rank) < own.Rank))
        {
            Array.ForEach(parts, Use);
            return derived.Make([.. parts.Select(part => part.Text)]);
        }

        if (own is null)
        {
            return text;
        }

        Use(own);
        return own.Text;
    }

    /// <summary>The texts that a text is made of; null where a pack lacks one of them, or where they are of two languages.</summary>
    private WordedText[]? Parts(DerivedText derived)
    {
        var parts = new WordedText[derived.From.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!texts.TryGetValue(derived.From[i], out parts[i]!))
            {
                return null;
            }
        }

        return Array.TrueForAll(parts, part => part.IsOfTheLanguage == parts[0].IsOfTheLanguage) ? parts : null;
    }

    private void Use(WordedText text)
    {
        if (!_used.Contains(text.Pack))
        {
            _used.Add(text.Pack);
            whole?.Use(text);
        }
    }
}
