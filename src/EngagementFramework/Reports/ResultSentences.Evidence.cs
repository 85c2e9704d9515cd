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

    /// <summary>What is said where an item has no source.</summary>
    public string NoCitation => Say("no-citation");

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

    /// <summary>The examples that count for a criterion: the recent ones, and the doubtful ones too where the benefit of the doubt was asked for. Empty where the criterion asks for none.</summary>
    public IReadOnlyList<ExampleFinding> CountedExamples(CriterionFinding finding) =>
        NeedsExamples(finding) ? [.. finding.Examples.Where(Counts)] : [];

    /// <summary>What did not count, and why: uses of evidence, then the examples of criteria that ask for some. Those with one reason are together.</summary>
    public IReadOnlyList<NotCounted> NotCounted(RatedQuestion question)
    {
        var uses = question.Criteria
            .SelectMany(finding => finding.Evidence
                .Where(use => !use.Counted)
                .Select(use => (What: use.Item, finding.Criterion, Why: Say("why." + WireName<NotCountedReason>.Of(use.Why ?? default)))));
        var examples = question.Criteria
            .Where(NeedsExamples)
            .SelectMany(finding => finding.Examples
                .Where(example => !Counts(example))
                .Select(example => (What: example, finding.Criterion, Why: Recency(example, finding.Criterion))));
        return
        [
            .. Grouped(uses).Select(group => new NotCounted { Sentence = Sentence(group.What, group.Criteria, group.Why), Items = group.What }),
            .. Grouped(examples).Select(group => new NotCounted { Sentence = Sentence(group.What.Select(Named), group.Criteria, group.Why), Examples = group.What }),
            .. Repeats(question).Select(sentence => new NotCounted { Sentence = sentence }),
        ];
    }

    private IEnumerable<string> Repeats(RatedQuestion question) => question.Criteria
        .Where(NeedsExamples)
        .SelectMany(finding => finding.Examples)
        .SelectMany(example => example.Repeats.Select(repeat => (Repeat: repeat, example.Example, Counts: Counts(example))))
        .GroupBy(entry => (entry.Repeat, entry.Example), entry => entry.Counts)
        .Select(group => Say(group.Contains(true) ? "repeats" : "repeats-not-counted", ("repeat", group.Key.Repeat), ("example", group.Key.Example)));

    /// <summary>First the criteria for which one thing does not count for one reason, then the things for which reason and criteria are the same.</summary>
    private IEnumerable<(T[] What, string Criteria, string Why)> Grouped<T>(IEnumerable<(T What, string Criterion, string Why)> found) => found
        .Distinct()
        .GroupBy(entry => (entry.What, entry.Why), (key, entries) => (key.What, key.Why, Criteria: CriterionNames(entries.Select(entry => entry.Criterion))))
        .GroupBy(entry => (entry.Criteria, entry.Why), (key, entries) => (entries.Select(entry => entry.What).ToArray(), key.Criteria, key.Why));

    private string Sentence(IEnumerable<string> what, string criteria, string why) =>
        Say("not-counted", ("item", string.Join(", ", what)), ("criteria", criteria), ("why", why));

    private bool NeedsExamples(CriterionFinding finding) => _lookup.Criterion(finding.Criterion) is not { } criterion || criterion.Examples is { Minimum: > 0 };

    private bool Counts(ExampleFinding finding) => finding.Recency == Evaluation.Recency.Recent
        || (_result.Options.BenefitOfTheDoubt && finding.Recency is (Evaluation.Recency.PossiblyRecent or Evaluation.Recency.Undated));

    private static string Named(ExampleFinding example) => example.Date is { } date ? $"{example.Example} ({date.Text})" : example.Example;
}
