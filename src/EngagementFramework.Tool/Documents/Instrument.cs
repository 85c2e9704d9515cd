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
    /// <summary>Other ladders in use: that by which an earlier assessment is rated, or those beside that for assessments that name none. By default there are none.</summary>
    public IReadOnlyList<EvaluationFramework> OtherFrameworks { get; init; } = [];

    /// <summary>The first of the other ladders; null where there is none.</summary>
    public EvaluationFramework? OtherFramework => OtherFrameworks.Count == 0 ? null : OtherFrameworks[0];

    /// <summary>The ladders: that for assessments that name none first, then the others.</summary>
    public FrameworkCatalog Frameworks => new([Framework, .. OtherFrameworks]);

    /// <summary>What is said beside what they say.</summary>
    public TextCatalog Texts { get; init; } = TextCatalog.English;

    /// <summary>Whose wording the cards and the ladder are in; empty for their own.</summary>
    public IReadOnlyList<WordingReference> OwnWordings => [.. Catalog.Packs.SelectMany(pack => pack.Wordings).Concat(Framework.Wordings).Concat(OtherFrameworks.SelectMany(ladder => ladder.Wordings)).Distinct()];

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

    /// <summary>The same with the ladder in the file as well; null where something is wrong with it, or where it takes the name of another ladder.</summary>
    public async Task<Instrument?> WithFrameworkAsync(DocumentFiles files, string path)
    {
        if (await files.ReadAsync(path, new FrameworkReader()) is not { } ladder)
        {
            return null;
        }

        if (!Frameworks.TryGetFramework(ladder.Id, ladder.Version, out var known))
        {
            return this with { OtherFrameworks = [.. OtherFrameworks, ladder] };
        }

        if (known == ladder)
        {
            return this;
        }

        files.Problems.Add(DocumentFiles.Name(path), Taken(ladder));
        return null;
    }

    /// <summary>The same with the built-in ladder for assessments and results that name it, where it is not in use and its name is not taken.</summary>
    public Instrument WithBuiltInFramework() =>
        Frameworks.TryGetFramework(BuiltIn.Framework.Id, BuiltIn.Framework.Version, out _) ? this : this with { OtherFrameworks = [.. OtherFrameworks, BuiltIn.Framework] };

    /// <summary>The same in another wording.</summary>
    public Instrument In(Wording wording) => new(wording.Apply(Catalog), wording.Apply(Framework))
    {
        OtherFrameworks = [.. OtherFrameworks.Select(ladder => wording.Apply(ladder))],
        Texts = wording.Texts,
    };

    private static Problem Taken(EvaluationFramework ladder) => new()
    {
        Code = ProblemCodes.DuplicateId,
        Pointer = "/id",
        Message = TextCatalog.English.Format("problem.duplicate-id", new TextArgument("kind", "framework"), new TextArgument("id", $"{ladder.Id} {ladder.Version}")),
    };
}
