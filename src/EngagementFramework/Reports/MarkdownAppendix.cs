using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Levels;
using EngagementFramework.Responses;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Reports;

/// <summary>The last pages of a report: the cards not covered, the sources, the ladder, and what it was made from.</summary>
internal sealed class MarkdownAppendix(AssessmentResult result, ResultSentences sentences, ICardCatalog catalog, EvaluationFramework framework, TextCatalog? texts, MarkdownPage page)
{
    public void Write()
    {
        page.Heading(2, sentences.Label("not-covered"));
        page.Table(
            [sentences.Label("card"), sentences.Label("why")],
            [.. result.NotCovered.Select(card => (IReadOnlyList<string>)[MarkdownText.Escape(CardTitles.Of(card.Card, catalog)), MarkdownText.Escape(sentences.NotCovered(card))])]);
        if (result.NotCovered.Count == 0)
        {
            page.Markup("–");
        }

        page.Heading(2, sentences.Label("sources"));
        page.Table(
            sentences.Labels("source", "publisher", "published", "retrieved"),
            [.. result.Sources.Select(Source)]);
        if (result.Sources.Count == 0)
        {
            page.Markup("–");
        }

        Ladder();
        MadeFrom();
    }

    private void MadeFrom()
    {
        var lines = SourceSentences.Of(result.CardPacks, framework, texts);
        if (lines.Count > 0)
        {
            page.Heading(2, sentences.Label("made-from"));
            page.MarkupItems(lines.Select(line => "- " + MarkdownText.Escape(line)));
        }
    }

    private IReadOnlyList<string> Source(Source source) =>
    [
        $"{MarkdownText.Id(source.Id)} {MarkdownText.Link(source.Title, source.Url)}"
            + (source.ArchivedUrl is { } archived ? $" ({MarkdownText.Link(sentences.Label("archived"), archived)})" : ""),
        MarkdownText.Escape($"{sentences.Label(source.Publisher == Publisher.Company ? "company" : "third-party")}, {sentences.Label(source.Public ? "public" : "not-public")}"),
        source.Published?.Text ?? "",
        source.Retrieved is { } day ? Iso.Text(day) : "",
    ];

    private void Ladder()
    {
        page.Heading(2, sentences.Label("ladder"));
        foreach (var level in framework.Levels)
        {
            page.Introduced(sentences.Introduce(sentences.LevelName(level.Value)), level.Definition);
            page.MarkupItems(
                sentences.Label(level.Criteria.Count > 1 ? "criteria" : "criterion"),
                level.Criteria.SelectMany(criterion => criterion.Elements
                    .Select(element => $"  - {MarkdownText.Id(element.Id)}: {MarkdownText.Escape(element.Definition)}")
                    .Prepend($"- {MarkdownText.Escape(sentences.Introduce(sentences.CriterionName(criterion.Id)))} {MarkdownText.Escape(criterion.Definition)}")));
        }
    }
}
