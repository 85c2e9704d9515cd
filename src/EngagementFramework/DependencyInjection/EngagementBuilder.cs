using EngagementFramework.Cards;
using EngagementFramework.Json;
using EngagementFramework.Levels;
using EngagementFramework.Texts;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>What a host adds to the built-in cards, or puts in the place of the built-in ladder.</summary>
public sealed class EngagementBuilder
{
    internal List<Func<ICardCatalog, TextCatalog, CardPack>> Packs { get; } = [];

    internal EvaluationFramework? Framework { get; private set; }

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

    /// <summary>Uses another ladder than the built-in one.</summary>
    /// <param name="framework">The ladder.</param>
    public EngagementBuilder UseFramework(EvaluationFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        Framework = framework;
        return this;
    }
}
