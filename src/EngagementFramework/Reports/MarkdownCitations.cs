using EngagementFramework.Evaluation;
using EngagementFramework.Responses;

namespace EngagementFramework.Reports;

/// <summary>The evidence and the examples that counted, with source, place, words and link.</summary>
internal sealed class MarkdownCitations(ResultLookup lookup, ResultSentences sentences)
{
    /// <summary>
    /// A list, criterion by criterion. An item is told in full where a question uses it first, and named after that, its sources always
    /// with it.
    /// </summary>
    public IEnumerable<string> Counted(RatedQuestion question)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in question.Criteria)
        {
            var uses = finding.Evidence.Where(use => use.Counted).ToArray();
            var examples = sentences.CountedExamples(finding);
            if (uses.Length == 0 && finding.Reason is null)
            {
                continue;
            }

            yield return $"- {MarkdownText.Escape(sentences.Criterion(finding))} ({MarkdownText.Escape(sentences.Outcome(finding))})";
            if (sentences.NotApplicable(finding) is { } reason)
            {
                yield return $"  - {MarkdownText.Escape(reason)}";
            }

            foreach (var line in uses.SelectMany(use => Use(use, told.Add(use.Item))).Concat(examples.SelectMany(example => Example(example, told.Add(example.Example)))))
            {
                yield return line;
            }
        }
    }

    /// <summary>A list of what did not count, each group with its reason, and the evidence and the examples themselves where they were not told before.</summary>
    public IEnumerable<string> NotCounted(RatedQuestion question)
    {
        var told = question.Criteria
            .SelectMany(finding => finding.Evidence.Where(use => use.Counted).Select(use => use.Item)
                .Concat(sentences.CountedExamples(finding).Select(example => example.Example)))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var group in sentences.NotCounted(question))
        {
            yield return $"- {MarkdownText.Escape(group.Sentence)}";
            foreach (var line in group.Items.Where(told.Add).SelectMany(Item).Concat(group.Examples.Where(example => told.Add(example.Example)).SelectMany(example => Example(example, first: true))))
            {
                yield return line;
            }
        }
    }

    private IEnumerable<string> Item(string id) => Use(new EvidenceFinding { Item = id, Shows = [], Counted = false }, first: true);

    private IEnumerable<string> Use(EvidenceFinding use, bool first)
    {
        var item = lookup.Item(use.Item);
        var shows = use.Shows.Count == 0 ? "" : $" {MarkdownText.Escape(sentences.Introduce(sentences.Label("shows")))} {string.Join(", ", use.Shows.Select(MarkdownText.Id))}.";
        var statement = first ? $": {MarkdownText.Escape(sentences.Statement(use.Item))}" : $" ({MarkdownText.Escape(sentences.Label("as-above"))})";
        yield return $"  - {MarkdownText.Id(use.Item)}{statement} {Sources(item?.Citations ?? [])}{shows}";
        if (first)
        {
            foreach (var quote in Quotes(item?.Citations ?? []))
            {
                yield return quote;
            }

            if (item?.Note is { } note)
            {
                yield return $"    - {MarkdownText.Escape(sentences.Introduce(sentences.Label("note")))} {MarkdownText.Escape(note)}";
            }
        }
    }

    private IEnumerable<string> Example(ExampleFinding finding, bool first)
    {
        var citations = lookup.Example(finding.Example)?.Citations ?? [];
        var description = first ? $": {MarkdownText.Escape(sentences.Description(finding))}" : $" ({MarkdownText.Escape(sentences.Label("as-above"))})";
        var sources = citations.Count == 0 ? "" : " " + Sources(citations);
        yield return $"  - {MarkdownText.Escape(sentences.Label("example"))} {MarkdownText.Id(finding.Example)}, {MarkdownText.Escape(sentences.Date(finding))}{description}{sources}";
        if (first)
        {
            foreach (var quote in Quotes(citations))
            {
                yield return quote;
            }
        }
    }

    private string Sources(IReadOnlyList<Citation> citations) => citations.Count == 0
        ? $"({MarkdownText.Escape(sentences.NoCitation)})"
        : $"({string.Join("; ", citations.Select(citation => MarkdownText.Link(sentences.Citation(citation), lookup.Source(citation.Source)?.Url)))})";

    private IEnumerable<string> Quotes(IReadOnlyList<Citation> citations) => citations
        .Where(citation => citation.Quote is not null)
        .Select(citation => $"    - “{MarkdownText.Escape(citation.Quote!)}” ({MarkdownText.Escape(sentences.Citation(citation))})");
}
