using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Docs.Tests.Markdown;
using EngagementFramework.Json;
using EngagementFramework.Levels;

namespace EngagementFramework.Docs.Tests.Formats;

/// <summary>What an assessment on a "write a …" page is read with: the last cards and the last ladder that the reader of the page has typed so far.</summary>
/// <param name="Catalog">The built-in cards, and the page's.</param>
/// <param name="Ladder">The page's ladder, or the built-in one.</param>
internal sealed record PageDocuments(CardCatalog Catalog, EvaluationFramework Ladder)
{
    /// <summary>The documents above a line of a page. On other pages the documents are examples that stand by themselves.</summary>
    public static PageDocuments Above(string path, int line)
    {
        var builtIn = new CardCatalog(BuiltIn.Cards);
        if (!path.StartsWith("docs/write-a-", StringComparison.Ordinal))
        {
            return new PageDocuments(builtIn, BuiltIn.Framework);
        }

        var above = Repository.Page(path).Blocks.Where(block => block.Line < line).ToArray();
        var (cards, ladder) = (Last(above, CardPack.FormatName), Last(above, EvaluationFramework.FormatName));
        return new PageDocuments(
            cards is null ? builtIn : new CardCatalog(BuiltIn.Cards, new CardPackReader(builtIn).Read(cards.Text).ValueOrThrow()),
            ladder is null ? BuiltIn.Framework : new FrameworkReader().Read(ladder.Text).ValueOrThrow());
    }

    private static CodeBlock? Last(CodeBlock[] blocks, string format) =>
        blocks.LastOrDefault(block => block.Language == "json" && block.Text.Contains($"\"format\": \"{format}\"", StringComparison.Ordinal));
}
