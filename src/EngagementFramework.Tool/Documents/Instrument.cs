using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Json;
using EngagementFramework.Levels;
using EngagementFramework.Texts;
using EngagementFramework.Wordings;

namespace EngagementFramework.Tool.Documents;

/// <summary>The cards and the ladder in use, in the language that was asked for.</summary>
internal sealed record Instrument(CardCatalog Catalog, EvaluationFramework Framework)
{
    /// <summary>What is said beside what they say.</summary>
    public TextCatalog Texts { get; init; } = TextCatalog.English;

    /// <summary>Whose wording the cards and the ladder are in; empty for their own.</summary>
    public IReadOnlyList<WordingReference> OwnWordings => [.. Catalog.Packs.SelectMany(pack => pack.Wordings).Concat(Framework.Wordings).Distinct()];

    /// <summary>Whose wording all of it is in.</summary>
    public IReadOnlyList<WordingReference> Wordings => [.. OwnWordings.Concat(Texts.Wordings).Distinct()];

    /// <summary>
    /// The built-in cards with the packs in the files after them, and the ladder in the file or the built-in one; null where something is wrong.
    /// What they warn of is put on record where <paramref name="warns"/> is true.
    /// </summary>
    public static async Task<Instrument?> LoadAsync(DocumentFiles files, string? framework, IReadOnlyList<string> cards, bool warns)
    {
        var ladder = framework is null ? BuiltIn.Framework : await files.ReadAsync(framework, new FrameworkReader { Warns = warns });
        var catalog = new CardCatalog(BuiltIn.Cards);
        foreach (var path in cards)
        {
            // A pack may build upon those before it: after a broken one nothing can be said of the next.
            if (await files.ReadAsync(path, new CardPackReader(catalog) { Warns = warns }) is not { } pack)
            {
                return null;
            }

            catalog = new CardCatalog([.. catalog.Packs, pack]);
        }

        return ladder is null ? null : new Instrument(catalog, ladder);
    }

    /// <summary>The same in another wording.</summary>
    public Instrument In(Wording wording) => new(wording.Apply(Catalog), wording.Apply(Framework)) { Texts = wording.Texts };
}
