using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Levels;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Reports;

/// <summary>What reports say of what they were made with: the ladder, the packs of cards and the wording at the head, and what these come from at the end.</summary>
/// <param name="catalog">The cards.</param>
/// <param name="frameworks">The ladders.</param>
/// <param name="texts">What is said.</param>
/// <param name="labels">The keys under which the labels of the head stand, up to the name, such as <c>forecast.label.</c>.</param>
internal sealed class MarkdownHead(ICardCatalog catalog, IFrameworkCatalog frameworks, TextCatalog texts, string labels)
{
    /// <summary>A row of the head: its label in bold, and markup.</summary>
    public IReadOnlyList<string> Row(string label, string markup) => [$"**{MarkdownText.Escape(texts[labels + label])}**", markup];

    public IReadOnlyList<string> Company(Company company) => Row("company", $"{MarkdownText.Escape(company.Name)} ({MarkdownText.Id(company.Id)})");

    public IReadOnlyList<string> Framework(FrameworkReference framework)
    {
        var name = frameworks.TryGetFramework(framework.Id, framework.Version, out var ladder) ? MarkdownText.Escape(ladder.Name) + " " : "";
        return Row("framework", $"{name}({MarkdownText.Id(framework.Id)} {MarkdownText.Escape(framework.Version)})");
    }

    public IReadOnlyList<string> CardPacks(IEnumerable<CardPackReference> packs) =>
        Row("card-packs", string.Join(", ", packs.Select(pack => $"{MarkdownText.Id(pack.Id)} {MarkdownText.Escape(pack.Version)}")));

    /// <summary>A row for each wording: of the document, and of the cards, ladders and sentences with which it is told.</summary>
    public IEnumerable<IReadOnlyList<string>> Wordings(IReadOnlyList<WordingReference> wordings) => ValueList
        .Union([wordings, .. frameworks.Frameworks.Select(framework => framework.Wordings), .. catalog.Packs.Select(pack => pack.Wordings), texts.Wordings])
        .Select(wording => Row("wording", MarkdownText.Escape(WordingSentences.Of(wording, texts))));

    /// <summary>What the cards and the ladders were made from; nothing where that is not told.</summary>
    public void MadeFrom(IEnumerable<CardPackReference> packs, IEnumerable<FrameworkReference> ladders, MarkdownPage page)
    {
        string[] lines =
        [
            .. SourceSentences.Of(packs, framework: null, texts),
            .. ladders.SelectMany(framework => frameworks.TryGetFramework(framework.Id, framework.Version, out var ladder) ? SourceSentences.Of([], ladder, texts) : []),
        ];
        if (lines.Length > 0)
        {
            page.Heading(2, texts["report.label.made-from"]);
            page.MarkupItems(lines.Select(line => "- " + MarkdownText.Escape(line)));
        }
    }
}
