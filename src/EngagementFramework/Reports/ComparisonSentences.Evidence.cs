using EngagementFramework.Comparisons;
using EngagementFramework.Evaluation;
using EngagementFramework.Responses;
using EngagementFramework.Values;

namespace EngagementFramework.Reports;

/// <content>Which evidence and which examples made the difference.</content>
public sealed partial class ComparisonSentences
{
    /// <summary>The item's statement; its id where the comparison does not have the item.</summary>
    public string Statement(ChangedEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return PlainText.OneLine(Side(evidence.Document).Item(evidence.Item)?.Statement ?? evidence.Item);
    }

    /// <summary>The sources and the places in them where the item's statement is said, each as <see cref="Citation"/> has it; empty where none is given.</summary>
    public IReadOnlyList<string> Citations(ChangedEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return [.. (Side(evidence.Document).Item(evidence.Item)?.Citations ?? ValueList<Citation>.Empty).Select(citation => Citation(citation, evidence.Document))];
    }

    /// <summary>What is said where an item has no source.</summary>
    public string NoCitation => Say("report.no-citation");

    /// <summary>A source's title, with the place in it where one is given.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="document">The assessment that the source is in.</param>
    public string Citation(Citation citation, ComparedDocument document)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var title = Side(document).Source(citation.Source)?.Title ?? citation.Source;
        return citation.Locator is { } locator ? Say("report.citation", ("source", title), ("locator", locator)) : PlainText.OneLine(title);
    }

    /// <summary>
    /// The evidence of a step that is to be told: all of it, but of what only a date says otherwise what the later assessment has, and of what was read
    /// otherwise only what is used.
    /// </summary>
    public static IEnumerable<ChangedEvidence> Told(ChangeStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.Cause switch
        {
            ChangeCause.DateSharpened => step.Evidence.Where(evidence => evidence.Document == ComparedDocument.Later),
            ChangeCause.ReadingChanged => step.Evidence.Where(evidence => evidence.Shows.Count > 0),
            _ => step.Evidence,
        };
    }

    /// <summary>
    /// Of evidence that is added or withdrawn in part, that the other assessment has it too: examples, sources or what it shows are what differs.
    /// Null where the evidence itself comes or goes.
    /// </summary>
    public string? Kept(ChangedEvidence evidence, ChangeCause cause)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var (other, key) = cause switch
        {
            ChangeCause.EvidenceAdded => (_comparison.Earlier, "compare.known-before"),
            ChangeCause.EvidenceWithdrawn => (_comparison.Later, "compare.still-known"),
            _ => (null, ""),
        };
        return other is not null && Side(evidence.Document).Item(evidence.Item) is { } item && other.Evidence.Any(candidate => SameEvidence.Key(candidate) == SameEvidence.Key(item)) ? Say(key) : null;
    }

    /// <summary>The words before what an item shows: where the assessor reads it otherwise, whether it was read so then or is now.</summary>
    public string ShowsLabel(ChangedEvidence evidence, ChangeCause cause)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return Introduce(Label(cause != ChangeCause.ReadingChanged ? "shows" : evidence.Document == ComparedDocument.Earlier ? "shows-then" : "shows-now"));
    }

    /// <summary>
    /// The examples of a step, in their order, those together that are one to the reader: several items of an assessment have them with the same
    /// date and the same description, as where one report stands behind them, and they stand alike.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<ChangedExample>> Together(ChangeStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return [.. step.Examples.GroupBy(example => (example.Document, example.Date, example.Description.Trim(), example.From, example.To)).Select(group => (IReadOnlyList<ChangedExample>)[.. group])];
    }

    /// <summary>An example's name, its date as written or that it has none, and what the company did.</summary>
    public string Example(ChangedExample example)
    {
        ArgumentNullException.ThrowIfNull(example);
        return Example([example]);
    }

    /// <summary>The names of examples that are one, their date as written or that they have none, and what the company did.</summary>
    /// <param name="examples">The examples, at least one, as <see cref="Together"/> has them.</param>
    public string Example(IReadOnlyList<ChangedExample> examples)
    {
        var example = First(examples);
        return Say("compare.example", ("example", Names(examples)), ("date", example.Date?.Text ?? Say("report.undated")), ("description", ShortText.Ended(PlainText.OneLine(example.Description))));
    }

    /// <summary>The names of examples.</summary>
    /// <param name="examples">The examples, at least one, as <see cref="Together"/> has them.</param>
    public static string Names(IReadOnlyList<ChangedExample> examples)
    {
        ArgumentNullException.ThrowIfNull(examples);
        return PlainText.OneLine(string.Join(", ", examples.Select(example => example.Example)));
    }

    /// <summary>How examples that are one stood and stand now, and for which criteria any of them does.</summary>
    /// <param name="examples">The examples, at least one, as <see cref="Together"/> has them.</param>
    /// <param name="step">The step that they are of.</param>
    public string Standing(IReadOnlyList<ChangedExample> examples, ChangeStep step)
    {
        var example = First(examples);
        ArgumentNullException.ThrowIfNull(step);
        string[] criteria = [.. examples.SelectMany(one => one.Criteria)];
        return Standing(example with { Criteria = [.. step.Criteria.Select(changed => changed.Criterion).Intersect(criteria).Union(criteria)] }, step);
    }

    /// <summary>
    /// How an example stood and stands now, and for which criteria: of one that has aged, the last day on which it counted. One sentence, or two.
    /// </summary>
    /// <param name="example">The example.</param>
    /// <param name="step">The step that it is of.</param>
    public string Standing(ChangedExample example, ChangeStep step)
    {
        ArgumentNullException.ThrowIfNull(example);
        ArgumentNullException.ThrowIfNull(step);
        if (step.Cause == ChangeCause.TimePassed && HasAged(example) && example is { From: Recency.Recent, Date: { } date })
        {
            var key = example.To == Recency.TooOld ? "compare.aged" : "compare.aged-in-doubt";
            return string.Join(' ', example.Criteria
                .GroupBy(criterion => LastDay(criterion, date))
                .Select(group => Say(key, ("until", Iso.Text(group.Key)), ("criteria", Names(group)))));
        }

        var then = example.From is { } from ? Say("compare.then." + WireName<Recency>.Of(from)) : null;
        var now = (example.From, example.To) switch
        {
            (_, { } to) => Say("compare.now." + WireName<Recency>.Of(to), ("criteria", Names(example.Criteria))),
            (Recency.Recent, null) => Say("compare.now.none", ("criteria", Names(example.Criteria))),
            _ => null,
        };
        return example.To is null ? now ?? then ?? "" : then is null ? now! : $"{then} {now}";
    }

    private static ChangedExample First(IReadOnlyList<ChangedExample> examples)
    {
        ArgumentNullException.ThrowIfNull(examples);
        return examples.Count > 0 ? examples[0] : throw new ArgumentException("There is no example.", nameof(examples));
    }

    private string Names(IEnumerable<string> criteria) => string.Join(", ", criteria.Select(Name));

    /// <summary>Whether time alone has made the example older than a window allows, for certain or perhaps.</summary>
    private static bool HasAged(ChangedExample example) => (example.From, example.To) is (Recency.Recent, Recency.TooOld or Recency.PossiblyRecent) or (Recency.PossiblyRecent, Recency.TooOld);

    /// <summary>The last day on which an example is in the window of a criterion for certain.</summary>
    private DateOnly LastDay(string criterion, PartialDate date)
    {
        var months = _earlier.Criterion(criterion)?.Examples?.WithinMonths ?? 0;
        return months == 0 ? DateOnly.MaxValue : ExampleWindow.LastDay(new ExampleWindow(Known, DateOnly.MinValue).End(date), months);
    }
}
