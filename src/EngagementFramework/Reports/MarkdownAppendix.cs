using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Levels;
using EngagementFramework.Texts;

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
        MarkdownSources.Write(page, result.Sources, texts);
        page.Heading(2, sentences.Label("ladder"));
        MarkdownLadder.Write(page, framework, texts);
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
}
