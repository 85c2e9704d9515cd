using EngagementFramework.Data;
using EngagementFramework.Json;
using EngagementFramework.Problems;
using EngagementFramework.Texts;
using EngagementFramework.Wordings;

namespace EngagementFramework.Tool.Documents;

/// <summary>The packs of wording in use, and which language is asked for.</summary>
internal static class WordingFiles
{
    /// <summary>The code where there is no pack for a language.</summary>
    public const string UnknownLanguage = "unknown-language";

    /// <summary>
    /// The wording in the language, or, where none is named, in that of the only pack that is given, or in English; null, with the reason on
    /// record, where a pack is wrong or nothing is in the language.
    /// </summary>
    public static async Task<Wording?> LoadAsync(DocumentFiles files, ProblemLog problems, IReadOnlyList<string> paths, string? language)
    {
        if (await CatalogAsync(files, problems, paths) is not { } catalog)
        {
            return null;
        }

        var culture = language ?? (paths.Count == 1 ? catalog.Packs[^1].Culture : "en");
        if (catalog.Speaks(culture))
        {
            return catalog.For(culture);
        }

        problems.Add(UnknownLanguage, $"There is no wording in '{culture}', nor in a language that it belongs to. There are: {string.Join(", ", catalog.Cultures)}. Name one of these, or give a pack with --wording.");
        return null;
    }

    /// <summary>The built-in packs, and those in the files after them; null where something is wrong.</summary>
    public static async Task<WordingCatalog?> CatalogAsync(DocumentFiles files, ProblemLog problems, IReadOnlyList<string> paths)
    {
        var packs = BuiltIn.Wordings.ToList();
        foreach (var path in paths)
        {
            if (await files.ReadAsync(path, new WordingPackReader()) is not { } pack)
            {
                return null;
            }

            if (packs.Exists(earlier => earlier.Id == pack.Id && earlier.Version == pack.Version))
            {
                problems.Add(DocumentFiles.Name(path), Taken(pack));
                return null;
            }

            packs.Add(pack);
        }

        return new WordingCatalog(packs);
    }

    private static Problem Taken(WordingPack pack) => new()
    {
        Code = ProblemCodes.DuplicateId,
        Pointer = "/id",
        Message = TextCatalog.English.Format("problem.duplicate-id", new TextArgument("kind", "wording"), new TextArgument("id", $"{pack.Id} {pack.Version}")),
    };
}
