using EngagementFramework.Cards;
using EngagementFramework.Json;
using EngagementFramework.Levels;
using EngagementFramework.Texts;
using EngagementFramework.Wordings;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>What a host adds to the built-in cards, ladder and wordings, or puts in the place of the ladder.</summary>
public sealed class EngagementBuilder
{
    internal List<Func<ICardCatalog, TextCatalog, CardPack>> Packs { get; } = [];

    internal EvaluationFramework? Framework { get; private set; }

    internal List<Func<TextCatalog, EvaluationFramework>> Frameworks { get; } = [];

    internal List<Func<TextCatalog, WordingPack>> Wordings { get; } = [];

    /// <summary>Adds a pack of cards after those that are there.</summary>
    /// <param name="pack">The pack.</param>
    public EngagementBuilder AddCards(CardPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        Packs.Add((_, _) => pack);
        return this;
    }

    /// <summary>Adds the pack of cards that a document holds after those that are there. It is read when the catalogue is first asked for.</summary>
    /// <param name="utf8Json">The document, as UTF-8 JSON.</param>
    public EngagementBuilder AddCards(ReadOnlyMemory<byte> utf8Json)
    {
        Packs.Add((before, texts) => new CardPackReader(before, texts).Read(utf8Json.Span).ValueOrThrow());
        return this;
    }

    /// <summary>Adds the pack of cards that a document holds after those that are there.</summary>
    /// <param name="stream">The document. It is taken in at once, to its end, and not closed.</param>
    public EngagementBuilder AddCards(Stream stream) => AddCards(Bytes(stream));

    /// <summary>Uses another ladder than the built-in one for assessments that name none. To keep the built-in one beside it, add it: <see cref="AddFramework(EvaluationFramework)"/>.</summary>
    /// <param name="framework">The ladder.</param>
    public EngagementBuilder UseFramework(EvaluationFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        Framework = framework;
        return this;
    }

    /// <summary>Adds a ladder beside those that are there, for assessments that name it by id and version.</summary>
    /// <param name="framework">The ladder.</param>
    public EngagementBuilder AddFramework(EvaluationFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        Frameworks.Add(_ => framework);
        return this;
    }

    /// <summary>Adds the ladder that a document holds beside those that are there. It is read when the ladders are first asked for.</summary>
    /// <param name="utf8Json">The document, as UTF-8 JSON.</param>
    public EngagementBuilder AddFramework(ReadOnlyMemory<byte> utf8Json)
    {
        Frameworks.Add(texts => new FrameworkReader(texts).Read(utf8Json.Span).ValueOrThrow());
        return this;
    }

    /// <summary>Adds the ladder that a document holds beside those that are there.</summary>
    /// <param name="stream">The document. It is taken in at once, to its end, and not closed.</param>
    public EngagementBuilder AddFramework(Stream stream) => AddFramework(Bytes(stream));

    /// <summary>Adds a pack of wording after those that are there, the built-in ones first: of two for one language the later one is heard first.</summary>
    /// <param name="pack">The pack.</param>
    public EngagementBuilder AddWording(WordingPack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        Wordings.Add(_ => pack);
        return this;
    }

    /// <summary>Adds the pack of wording that a document holds after those that are there. It is read when the wordings are first asked for.</summary>
    /// <param name="utf8Json">The document, as UTF-8 JSON.</param>
    public EngagementBuilder AddWording(ReadOnlyMemory<byte> utf8Json)
    {
        Wordings.Add(texts => new WordingPackReader(texts: texts).Read(utf8Json.Span).ValueOrThrow());
        return this;
    }

    /// <summary>Adds the pack of wording that a document holds after those that are there.</summary>
    /// <param name="stream">The document. It is taken in at once, to its end, and not closed.</param>
    public EngagementBuilder AddWording(Stream stream) => AddWording(Bytes(stream));

    private static ReadOnlyMemory<byte> Bytes(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
