using EngagementFramework.Responses;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Reports;

/// <summary>Sources as a table of Markdown: title and link, who published them, and when they were published and read.</summary>
internal static class MarkdownSources
{
    public static void Write(MarkdownPage page, IReadOnlyList<Source> sources, TextCatalog? texts)
    {
        texts ??= TextCatalog.English;
        if (sources.Count == 0)
        {
            page.Markup("–");
        }

        page.Table(
            [Label("source", texts), Label("publisher", texts), Label("published", texts), Label("retrieved", texts)],
            [.. sources.Select(source => Row(source, texts))]);
    }

    private static IReadOnlyList<string> Row(Source source, TextCatalog texts) =>
    [
        $"{MarkdownText.Id(source.Id)} {MarkdownText.Link(source.Title, source.Url)}"
            + (source.ArchivedUrl is { } archived ? $" ({MarkdownText.Link(Label("archived", texts), archived)})" : ""),
        MarkdownText.Escape($"{Label(source.Publisher == Publisher.Company ? "company" : "third-party", texts)}, {Label(source.Public ? "public" : "not-public", texts)}"),
        source.Published?.Text ?? "",
        source.Retrieved is { } day ? Iso.Text(day) : "",
    ];

    private static string Label(string name, TextCatalog texts) => texts["report.label." + name];
}
