using System.Collections.Frozen;
using EngagementFramework.Problems;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Wordings;

/// <summary>All packs of wording in use, by language. Immutable and thread-safe.</summary>
public sealed class WordingCatalog
{
    private readonly FrozenDictionary<string, Lazy<Wording>> _wordings;

    /// <summary>Makes the catalogue of <paramref name="packs"/>, in this order: of packs for one language the later one is heard first, text by text.</summary>
    /// <exception cref="InvalidDocumentException">
    /// Something is wrong with a pack, or an earlier one has its id and version. The exception lists all problems of the first such pack and
    /// says which it is.
    /// </exception>
    public WordingCatalog(params IReadOnlyList<WordingPack> packs)
        : this(TextCatalog.English, packs)
    {
    }

    /// <summary>Makes the catalogue of <paramref name="packs"/>, in this order, and words its problems by <paramref name="texts"/>.</summary>
    /// <exception cref="InvalidDocumentException">
    /// Something is wrong with a pack, or an earlier one has its id and version. The exception lists all problems of the first such pack and
    /// says which it is.
    /// </exception>
    public WordingCatalog(TextCatalog texts, IReadOnlyList<WordingPack> packs)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(packs);
        Packs = ValueList.Copy(packs);
        var ids = new HashSet<(string, string)>();
        for (var i = 0; i < Packs.Count; i++)
        {
            var (pack, problems) = (Packs[i], new ProblemCollector(texts));
            WordingPackCheck.Check(pack, problems);
            if (!problems.Any && !ids.Add((pack.Id, pack.Version)))
            {
                problems.DuplicateId($"{pack.Id} {pack.Version}", "/id", "wording");
            }

            if (problems.Any)
            {
                throw new InvalidDocumentException(FormattableString.Invariant($"Wording {i + 1}, '{pack.Id}'"), problems.Found);
            }
        }

        Cultures = ValueList.Copy<string>([.. Packs.Select(pack => pack.Culture).Prepend(CultureTag.English).Distinct(StringComparer.OrdinalIgnoreCase)]);
        _wordings = Cultures.ToFrozenDictionary(culture => culture, culture => new Lazy<Wording>(() => new Wording(culture, Packs)), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The packs, in the order in which they were added.</summary>
    public IReadOnlyList<WordingPack> Packs { get; }

    /// <summary>The languages that there are: English, and those of the packs, as the packs write them.</summary>
    public IReadOnlyList<string> Cultures { get; }

    /// <summary>
    /// The wording for a language: that of the culture or of its nearest parent that has a pack, and English where none has. It is made
    /// once, however often it is asked for.
    /// </summary>
    /// <param name="culture">The language as a BCP 47 tag, such as <c>fr-CA</c>, in any case.</param>
    public Wording For(string culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        foreach (var candidate in CultureTag.Chain(culture))
        {
            if (_wordings.TryGetValue(candidate, out var wording))
            {
                return wording.Value;
            }
        }

        return _wordings[CultureTag.English].Value;
    }

    /// <summary>Whether there is a pack for the culture or a parent of it. English needs none.</summary>
    public bool Speaks(string culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return CultureTag.IsEnglish(culture) || !For(culture).IsEnglish;
    }
}
