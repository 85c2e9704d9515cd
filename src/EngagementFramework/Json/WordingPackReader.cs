using EngagementFramework.Cards;
using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Texts;
using EngagementFramework.Wordings;

namespace EngagementFramework.Json;

/// <summary>Reads packs of wording.</summary>
public sealed class WordingPackReader : DocumentReader<WordingPack>
{
    private readonly ICardCatalog? _catalog;
    private readonly IFrameworkCatalog? _frameworks;

    /// <summary>Makes a reader.</summary>
    /// <param name="catalog">The cards in use, for warnings of texts that are for none of them, and of those that are missing. The default value is null: no such warnings.</param>
    /// <param name="frameworks">The ladders in use, for such warnings too. The default value is null: none.</param>
    /// <param name="texts">What problems say. The default value is null: English.</param>
    public WordingPackReader(ICardCatalog? catalog = null, IFrameworkCatalog? frameworks = null, TextCatalog? texts = null)
        : base(WordingPack.FormatName, texts)
    {
        _catalog = catalog;
        _frameworks = frameworks;
    }

    private protected override WordingPack Complete(WordingPack document, ProblemCollector problems)
    {
        WordingPackCheck.Check(document, problems);
        return document;
    }

    private protected override void Warn(WordingPack document, ProblemCollector warnings) => WordingWarnings.Warn(document, _catalog, _frameworks, warnings);
}
