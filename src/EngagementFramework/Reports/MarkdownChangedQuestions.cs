using EngagementFramework.Cards;
using EngagementFramework.Comparisons;
using EngagementFramework.Responses;

namespace EngagementFramework.Reports;

/// <summary>The questions of a card: those whose level changed, or what it rests on, each with its steps; the others on a line each.</summary>
internal sealed class MarkdownChangedQuestions(ComparisonSentences sentences, ICardCatalog catalog, MarkdownPage page)
{
    public void Write(CardComparison card)
    {
        foreach (var question in card.Questions.Where(question => question.Steps.Count > 0 && question.Change != LevelChange.NotRated))
        {
            Write(question);
        }

        page.MarkupItems(sentences.Change(LevelChange.NotRated), card.Questions.Where(question => question.Change == LevelChange.NotRated).Select(Line));
        page.MarkupItems(sentences.Label("no-change"), card.Questions.Where(question => question.Steps.Count == 0 && question.Change != LevelChange.NotRated).Select(Line));
    }

    /// <summary>A question on a line: where it stands, or from where to where it came.</summary>
    private string Line(QuestionComparison question) =>
        $"- {MarkdownText.Id(question.Question)}, {MarkdownText.Escape(question.Steps.Count == 0 ? sentences.State(question.Later) : sentences.Way(question))}";

    private void Write(QuestionComparison question)
    {
        page.Heading(3, $"{sentences.Introduce(question.Question)} {sentences.Way(question)}");
        if (catalog.TryGetQuestion(question.Question, out var asked))
        {
            page.Quote(asked.Text);
        }

        page.Markup(string.Join(' ', sentences.Criteria(question).Select(MarkdownText.Escape).Prepend($"**{MarkdownText.Escape(sentences.Change(question))}.**")));
        var told = new HashSet<(string, string)>();
        page.MarkupItems(question.Steps.SelectMany((step, index) => Step(step, index + 1, told)));
    }

    private IEnumerable<string> Step(ChangeStep step, int number, HashSet<(string, string)> told)
    {
        var said = string.Join(' ', sentences.Said(step));
        yield return FormattableString.Invariant($"{number}. **{MarkdownText.Escape(sentences.Step(step))}.**{(said.Length == 0 ? "" : " " + MarkdownText.Escape(said))}");
        foreach (var line in sentences.Criteria(step).Select(sentence => "- " + MarkdownText.Escape(sentence))
            .Concat(ComparisonSentences.Told(step).SelectMany(evidence => Evidence(evidence, step.Cause, told)))
            .Concat(ComparisonSentences.Together(step).Select(examples => Example(examples, step))))
        {
            yield return "   " + line;
        }
    }

    /// <summary>An item, in full where it is told first under the question, with what it shows.</summary>
    private IEnumerable<string> Evidence(ChangedEvidence evidence, ChangeCause cause, HashSet<(string, string)> told)
    {
        var statement = sentences.Statement(evidence);
        var first = told.Add((evidence.Item, statement));
        var item = sentences.Side(evidence.Document).Item(evidence.Item);
        var shown = string.Join(", ", evidence.Shows.Select(MarkdownText.Id));
        yield return $"- {MarkdownText.Id(evidence.Item)}"
            + (first ? $": {MarkdownText.Escape(statement)} ({Sources(item?.Citations ?? [], evidence.Document)})" : $" ({MarkdownText.Escape(sentences.Label("as-above"))}).")
            + $" {MarkdownText.Escape(sentences.ShowsLabel(evidence, cause))} {shown}."
            + (sentences.Kept(evidence, cause) is { } kept ? " " + MarkdownText.Escape(kept) : "");
        if (first)
        {
            foreach (var line in Words(item, evidence.Document))
            {
                yield return "  " + line;
            }
        }
    }

    private IEnumerable<string> Words(EvidenceItem? item, ComparedDocument document)
    {
        foreach (var citation in (item?.Citations ?? []).Where(citation => citation.Quote is not null))
        {
            yield return $"- “{MarkdownText.Escape(citation.Quote!)}” ({MarkdownText.Escape(sentences.Citation(citation, document))})";
        }

        if (item?.Note is { } note)
        {
            yield return $"- {MarkdownText.Escape(sentences.Introduce(sentences.Label("note")))} {MarkdownText.Escape(note)}";
        }
    }

    private string Example(IReadOnlyList<ChangedExample> examples, ChangeStep step)
    {
        var document = examples[0].Document;
        Citation[] citations = [.. examples.SelectMany(example => sentences.Side(document).Example(example.Example)?.Citations ?? []).Distinct()];
        return $"- {MarkdownText.Escape(sentences.Label("example"))} {MarkdownText.Escape(sentences.Example(examples))}"
            + (citations.Length == 0 ? "" : $" ({Sources(citations, document)})")
            + $" {MarkdownText.Escape(sentences.Standing(examples, step))}";
    }

    private string Sources(IReadOnlyList<Citation> citations, ComparedDocument document) => citations.Count == 0
        ? MarkdownText.Escape(sentences.NoCitation)
        : string.Join("; ", citations.Select(citation => MarkdownText.Link(sentences.Citation(citation, document), sentences.Side(document).Source(citation.Source)?.Url)));
}
