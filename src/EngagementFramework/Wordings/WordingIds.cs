using EngagementFramework.Cards;
using EngagementFramework.Levels;
using EngagementFramework.Texts;

namespace EngagementFramework.Wordings;

/// <summary>The texts that a pack of wording can word: those of cards, of ladders, of the template, and the messages.</summary>
public static class WordingIds
{
    /// <summary>Every text in use by its id: cards and ladders in their order, then the patterns of the template and the messages, in English.</summary>
    /// <param name="catalog">The cards.</param>
    /// <param name="frameworks">The ladders. Of two versions of one ladder the first gives the texts that both have.</param>
    public static IReadOnlyList<WordingText> Of(ICardCatalog catalog, IFrameworkCatalog frameworks)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(frameworks);
        return Of(catalog, frameworks, (_, _) => true);
    }

    /// <summary>Those of the texts that are wanted. What is null has no texts.</summary>
    internal static IReadOnlyList<WordingText> Of(ICardCatalog? catalog, IFrameworkCatalog? frameworks, Func<string, DerivedText?, bool> wanted)
    {
        var lister = new TextLister(wanted);
        if (catalog is not null)
        {
            var features = catalog.Features.ToDictionary(feature => feature.Id, StringComparer.Ordinal);
            foreach (var pack in catalog.Packs)
            {
                CardTexts.Word(pack, features, lister);
            }
        }

        foreach (var framework in frameworks?.Frameworks ?? [])
        {
            FrameworkTexts.Word(framework, lister);
        }

        foreach (var theme in QuestionTemplate.Themes)
        {
            lister.Text(TemplateTexts.PatternId(theme), QuestionTemplate.Find(theme)!.Text);
        }

        foreach (var key in TextCatalog.English.Keys)
        {
            lister.Text(MessageId(key), TextCatalog.English[key]);
        }

        return lister.Found;
    }

    internal static string MessageId(string key) => "messages/" + key;
}
