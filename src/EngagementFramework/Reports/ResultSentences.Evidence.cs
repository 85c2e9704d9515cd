using EngagementFramework.Evaluation;
using EngagementFramework.Responses;
using EngagementFramework.Values;

namespace EngagementFramework.Reports;

/// <content>What counted, and what did not.</content>
public sealed partial class ResultSentences
{
    /// <summary>The item's statement; its id where the result does not have the item.</summary>
    public string Statement(string item) => PlainText.OneLine(_lookup.Item(item)?.Statement ?? item);

    /// <summary>The sources and the places in them where the item's statement is said, each as <see cref="Citation"/> has it; empty where none is given.</summary>
    public IReadOnlyList<string> Citations(string item) => [.. (_lookup.Item(item)?.Citations ?? ValueList<Citation>.Empty).Select(Citation)];

    /// <summary>A source's title, with the place in it where one is given.</summary>
    public string Citation(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var title = _lookup.Source(citation.Source)?.Title ?? citation.Source;
        return citation.Locator is { } locator ? Say("citation", ("source", title), ("locator", locator)) : PlainText.OneLine(title);
    }

    /// <summary>Whether an example counts, and why not.</summary>
    /// <param name="finding">The example under the criterion.</param>
    /// <param name="criterion">The id of the criterion, whose window is meant.</param>
    public string Recency(ExampleFinding finding, string criterion) => Say(
        "recency." + WireName<Recency>.Of(finding.Recency),
        ("from", WindowStart(criterion) is { } from ? Iso.Text(from) : ""),
        ("known", Iso.Text(_known)));

    /// <summary>The example's date as written, or that it has none.</summary>
    public string Date(ExampleFinding finding) => finding.Date?.Text ?? Say("undated");

    /// <summary>What the company did; the example's name where the result does not have it.</summary>
    public string Description(ExampleFinding finding) => PlainText.OneLine(_lookup.Example(finding.Example)?.Description ?? finding.Example);

    /// <summary>Whether an example counts: it is recent, or doubtful where the benefit of the doubt was asked for.</summary>
    public bool Counts(ExampleFinding finding) => finding.Recency == Evaluation.Recency.Recent
        || (_result.Options.BenefitOfTheDoubt && finding.Recency is Evaluation.Recency.PossiblyRecent or Evaluation.Recency.Undated);

    /// <summary>What did not count, and why: uses of evidence, then examples, those with one reason together.</summary>
    public IReadOnlyList<string> NotCounted(RatedQuestion question)
    {
        var found = question.Criteria
            .SelectMany(criterion => criterion.Evidence
                .Where(use => !use.Counted)
                .Select(use => (Name: use.Item, criterion.Criterion, Why: Say("why." + WireName<NotCountedReason>.Of(use.Why ?? default)))))
            .Concat(question.Criteria.SelectMany(criterion => criterion.Examples
                .Where(example => !Counts(example))
                .Select(example => (Name: Named(example), criterion.Criterion, Why: Recency(example, criterion.Criterion)))))
            .Distinct();
        return
        [
            .. found
                .GroupBy(entry => (entry.Name, entry.Why), (key, entries) => (key.Name, key.Why, Criteria: CriterionNames(entries.Select(entry => entry.Criterion))))
                .GroupBy(entry => (entry.Criteria, entry.Why), (key, entries) => Say(
                    "not-counted",
                    ("item", string.Join(", ", entries.Select(entry => entry.Name))),
                    ("criteria", key.Criteria),
                    ("why", key.Why))),
        ];
    }

    private static string Named(ExampleFinding example) => example.Date is { } date ? $"{example.Example} ({date.Text})" : example.Example;
}
