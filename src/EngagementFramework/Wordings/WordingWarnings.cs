using EngagementFramework.Cards;
using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Texts;

namespace EngagementFramework.Wordings;

/// <summary>What is allowed in a pack of wording and surely not meant, beside the cards and ladders in use.</summary>
internal static class WordingWarnings
{
    /// <summary>Shorter texts may well be the same in two languages.</summary>
    private const int WordsOfASentence = 4;

    private const int IdsNamed = 3;

    /// <param name="pack">The pack.</param>
    /// <param name="catalog">The cards; null where they are not known, so that nothing is said of their texts.</param>
    /// <param name="frameworks">The ladders; null where they are not known.</param>
    /// <param name="warnings">Where the warnings go.</param>
    public static void Warn(WordingPack pack, ICardCatalog? catalog, IFrameworkCatalog? frameworks, ProblemCollector warnings)
    {
        var english = WordingIds.Of(catalog, frameworks, (_, _) => true);
        var wording = new WordingCatalog(pack).For(pack.Culture);
        var missing = wording.Missing(catalog, frameworks);
        if (missing.Count > 0)
        {
            warnings.Warn(
                ProblemCodes.MissingTexts,
                "/texts",
                new TextArgument("count", FormattableString.Invariant($"{missing.Count}")),
                new TextArgument("total", FormattableString.Invariant($"{english.Count}")),
                new TextArgument("first", string.Join(", ", missing.Take(IdsNamed))));
        }

        var texts = english.ToDictionary(text => text.Id, text => text.Text, StringComparer.Ordinal);
        for (var i = 0; i < pack.Texts.Count; i++)
        {
            var (id, text) = (pack.Texts[i].Id, pack.Texts[i].Text);
            if (!texts.TryGetValue(id, out var ours))
            {
                if (IsKnown(id, catalog, frameworks))
                {
                    warnings.Warn(ProblemCodes.OrphanText, $"/texts/{i}/id", new TextArgument("id", id));
                }
            }
            else if (text == ours && !wording.IsEnglish && text.Split(' ').Length >= WordsOfASentence)
            {
                warnings.Warn(ProblemCodes.UntranslatedText, $"/texts/{i}/text", new TextArgument("id", id));
            }
        }
    }

    /// <summary>Whether it is known what there is of the id's kind.</summary>
    private static bool IsKnown(string id, ICardCatalog? catalog, IFrameworkCatalog? frameworks) => id[..id.IndexOf('/', StringComparison.Ordinal)] switch
    {
        "cards" or "questions" or "features" or "definitions" => catalog is not null,
        "frameworks" => frameworks is not null,
        _ => true,
    };
}
