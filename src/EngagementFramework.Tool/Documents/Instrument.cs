using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Json;
using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Texts;
using EngagementFramework.Wordings;

namespace EngagementFramework.Tool.Documents;

/// <summary>The cards and the ladder in use, in the language that was asked for.</summary>
internal sealed record Instrument(CardCatalog Catalog, EvaluationFramework Framework)
{
    /// <summary>Another ladder in use: that by which an earlier assessment is rated, or the built-in one beside one's own. The default value is null: there is none.</summary>
    public EvaluationFramework? OtherFramework { get; init; }

    /// <summary>The ladders: that for assessments that name none first, then the other one.</summary>
    public FrameworkCatalog Frameworks => OtherFramework is null ? new FrameworkCatalog(Framework) : new FrameworkCatalog(Framework, OtherFramework);

    /// <summary>What is said beside what they say.</summary>
    public TextCatalog Texts { get; init; } = TextCatalog.English;

    /// <summary>Whose wording the cards and the ladder are in; empty for their own.</summary>
    public IReadOnlyList<WordingReference> OwnWordings => [.. Catalog.Packs.SelectMany(pack => pack.Wordings).Concat(Framework.Wordings).Concat(OtherFramework?.Wordings ?? []).Distinct()];

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

    /// <summary>The same with the ladder in the file for an earlier assessment; null where something is wrong with it, or where it takes the name of the other ladder.</summary>
    public async Task<Instrument?> WithOldFrameworkAsync(DocumentFiles files, string path)
    {
        if (await files.ReadAsync(path, new FrameworkReader()) is not { } ladder || ladder == Framework)
        {
            return files.Problems.Any ? null : this;
        }

        if (ladder.Id == Framework.Id && ladder.Version == Framework.Version)
        {
            files.Problems.Add(DocumentFiles.Name(path), Taken(ladder));
            return null;
        }

        return this with { OtherFramework = ladder };
    }

    /// <summary>The same with the built-in ladder for assessments and results that name it, where it is not in use and its name is not taken.</summary>
    public Instrument WithBuiltInFramework() =>
        Framework.Id == BuiltIn.Framework.Id && Framework.Version == BuiltIn.Framework.Version ? this : this with { OtherFramework = BuiltIn.Framework };

    /// <summary>The same in another wording.</summary>
    public Instrument In(Wording wording) => new(wording.Apply(Catalog), wording.Apply(Framework))
    {
        OtherFramework = OtherFramework is null ? null : wording.Apply(OtherFramework),
        Texts = wording.Texts,
    };

    private static Problem Taken(EvaluationFramework ladder) => new()
    {
        Code = ProblemCodes.DuplicateId,
        Pointer = "/id",
        Message = TextCatalog.English.Format("problem.duplicate-id", new TextArgument("kind", "framework"), new TextArgument("id", $"{ladder.Id} {ladder.Version}")),
    };
}
