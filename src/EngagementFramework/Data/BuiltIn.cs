using EngagementFramework.Cards;
using EngagementFramework.Json;
using EngagementFramework.Levels;
using EngagementFramework.Wordings;

namespace EngagementFramework.Data;

/// <summary>
/// The instrument as it comes: the five cards and the ladder of the UN B-Tech investor engagement tool, in our own words. They are
/// documents like those of a user, read by the same readers, once and when first asked for. Immutable and thread-safe.
/// </summary>
public static class BuiltIn
{
    private static readonly Lazy<CardPack> LazyCards = new(() => new CardPackReader().Read(Bytes("cards.json")).ValueOrThrow());
    private static readonly Lazy<EvaluationFramework> LazyFramework = new(() => new FrameworkReader().Read(Bytes("framework.json")).ValueOrThrow());
    private static readonly Lazy<WordingFingerprints> LazyOfficialWording = new(() => new WordingFingerprintsReader().Read(Bytes("official-wording.json")).ValueOrThrow());
    private static readonly Lazy<IReadOnlyList<WordingPack>> LazyWordings = new(() => Array.AsReadOnly(ReadWordings()));

    /// <summary>The five cards, the four business model features they are about, and the terms they use.</summary>
    public static CardPack Cards => LazyCards.Value;

    /// <summary>The ladder from -1 Red Flag to 5 Leading.</summary>
    public static EvaluationFramework Framework => LazyFramework.Value;

    /// <summary>
    /// By what the publisher's own wording of the cards and the ladder is recognised in a copy of the publication: hashes, and none of
    /// its texts. A <see cref="WordingImporter"/> makes a pack of wording of such a copy.
    /// </summary>
    public static WordingFingerprints OfficialWording => LazyOfficialWording.Value;

    /// <summary>The built-in texts in other languages, in our own words, in the order of the languages' tags.</summary>
    public static IReadOnlyList<WordingPack> Wordings => LazyWordings.Value;

    /// <summary>Every resource that is a pack of wording: a language more is a file more.</summary>
    private static WordingPack[] ReadWordings() =>
    [
        .. typeof(BuiltIn).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("wording.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new WordingPackReader().Read(Bytes(name)).ValueOrThrow()),
    ];

    private static byte[] Bytes(string name)
    {
        using var resource = typeof(BuiltIn).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
