using System.Collections.Frozen;
using EngagementFramework.Cards;
using EngagementFramework.Levels;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Wordings;

/// <summary>
/// The texts of one language: those of its packs, then of the packs of its parents, then of English ones, then those that are there. It
/// puts them into cards, ladders and messages, which stay what they are but for their texts. Immutable and thread-safe.
/// </summary>
public sealed class Wording
{
    private readonly FrozenDictionary<string, WordedText> _texts;

    internal Wording(string culture, IReadOnlyList<WordingPack> packs)
    {
        Culture = culture;
        string[] chain = [.. CultureTag.Chain(culture)];
        IsEnglish = CultureTag.IsEnglish(culture);
        var heard = new List<WordingPack>();
        var texts = new Dictionary<string, WordedText>(StringComparer.Ordinal);
        for (var rank = 0; rank < chain.Length; rank++)
        {
            foreach (var pack in packs.Where(pack => pack.Culture.Equals(chain[rank], StringComparison.OrdinalIgnoreCase)).Reverse())
            {
                var reference = pack.ToReference();
                heard.Add(pack);
                foreach (var text in pack.Texts)
                {
                    texts.TryAdd(text.Id, new WordedText(text.Text, rank, IsEnglish || rank < chain.Length - 1, reference));
                }
            }
        }

        Packs = ValueList.Copy<WordingPack>(heard);
        _texts = texts.ToFrozenDictionary(StringComparer.Ordinal);
        Texts = Apply(TextCatalog.English);
    }

    /// <summary>The language, as the pack writes it; <c>en</c> where there is no pack for the one that was asked for.</summary>
    public string Culture { get; }

    /// <summary>The packs, the one that is heard first at the front.</summary>
    public IReadOnlyList<WordingPack> Packs { get; }

    /// <summary>The messages in this wording.</summary>
    public TextCatalog Texts { get; }

    /// <summary>Whether the language is English, of whatever region.</summary>
    internal bool IsEnglish { get; }

    /// <summary>The cards in this wording, with the packs that it came from.</summary>
    public CardCatalog Apply(ICardCatalog catalog) => Apply(catalog, Texts);

    internal CardCatalog Apply(ICardCatalog catalog, TextCatalog texts)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var features = catalog.Features.ToDictionary(feature => feature.Id, StringComparer.Ordinal);
        return new CardCatalog(texts, [.. catalog.Packs.Select(pack => CardTexts.Word(pack, features, new Wordbook(_texts)))]);
    }

    /// <summary>The ladder in this wording, with the packs that it came from.</summary>
    public EvaluationFramework Apply(EvaluationFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return FrameworkTexts.Word(framework, new Wordbook(_texts));
    }

    /// <summary>The ladders in this wording, with the packs that it came from.</summary>
    public FrameworkCatalog Apply(IFrameworkCatalog frameworks) => Apply(frameworks, Texts);

    internal FrameworkCatalog Apply(IFrameworkCatalog frameworks, TextCatalog texts)
    {
        ArgumentNullException.ThrowIfNull(frameworks);
        return new FrameworkCatalog(texts, [.. frameworks.Frameworks.Select(Apply)]);
    }

    /// <summary>The messages in this wording, with the packs that it came from; those without one as <paramref name="texts"/> has them.</summary>
    public TextCatalog Apply(TextCatalog texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var words = new Wordbook(_texts);
        var worded = texts.Keys
            .Where(key => _texts.ContainsKey(WordingIds.MessageId(key)))
            .ToDictionary(key => key, key => words.Text(WordingIds.MessageId(key), texts[key]), StringComparer.Ordinal);
        return texts.Worded(worded, words.Used);
    }

    /// <summary>The ids of the texts that no pack of this language words, so that they are shown in English. For English there are none.</summary>
    /// <param name="catalog">The cards in use; null where their texts are not meant.</param>
    /// <param name="frameworks">The ladders in use; null where their texts are not meant.</param>
    public IReadOnlyList<string> Missing(ICardCatalog? catalog, IFrameworkCatalog? frameworks) => IsEnglish
        ? ValueList<string>.Empty
        : ValueList.Copy<string>([.. WordingIds.Of(catalog, frameworks, (id, derived) => !IsWorded(id) && derived?.From.All(IsWorded) is not true).Select(text => text.Id)]);

    private bool IsWorded(string id) => _texts.TryGetValue(id, out var text) && text.IsOfTheLanguage;
}
