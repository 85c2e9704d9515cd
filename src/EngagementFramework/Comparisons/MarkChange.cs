namespace EngagementFramework.Comparisons;

/// <summary>
/// An element that some evidence shows by the earlier reading, the later one or both, fact by fact: that it shows it, that it does as the
/// company's own disclosure, and each example that counts with it. A fact that differs has one cause, and goes with that from how the earlier
/// assessment has it to how the later one has it: no state between the two holds anything that is in neither.
/// </summary>
internal sealed class MarkChange(ComparedItem evidence, string element, Mark? was, Mark? isNow)
{
    public ComparedItem Evidence { get; } = evidence;

    public string Element { get; } = element;

    /// <summary>Whether the evidence shows the element, once the causes up to <paramref name="stage"/> are done.</summary>
    public bool IsShown(Stage stage) => stage.Pick(Evidence.Cause, was is not null, isNow is not null);

    /// <summary>Whether it does so as the company's own disclosure.</summary>
    public bool IsPublished(Stage stage) => stage.Pick(Evidence.CauseAsDisclosure, was?.IsPublished is true, isNow?.IsPublished is true);

    /// <summary>The examples that count with it.</summary>
    public IEnumerable<ComparedExample> Examples(Stage stage) => All.Where(example => Counts(example, stage));

    /// <summary>Those that count where only the company's own disclosures do.</summary>
    public IEnumerable<ComparedExample> PublishedExamples(Stage stage) => All.Where(example => Counts(example, stage) && CountsPublished(example, stage));

    /// <summary>Whether the cause changes anything in it.</summary>
    public bool Has(ChangeCause cause)
    {
        var (before, after) = (Stage.Before(cause), Stage.After(cause));
        return cause == ChangeCause.DateSharpened
            ? IsShown(after) && Examples(after).Any(example => example.IsSharpened)
            : IsShown(before) != IsShown(after)
                || (IsShown(after) && (IsPublished(before) != IsPublished(after)
                    || All.Any(example => Counts(example, before) != Counts(example, after) || CountsPublished(example, before) != CountsPublished(example, after))));
    }

    private IEnumerable<ComparedExample> All => (was, isNow) switch
    {
        ({ } one, { } other) => one.Examples.Union(other.Examples),
        _ => (was ?? isNow)!.Examples,
    };

    private bool Counts(ComparedExample example, Stage stage) =>
        stage.Pick(example.Cause, was?.Examples.Contains(example) is true, isNow?.Examples.Contains(example) is true);

    private bool CountsPublished(ComparedExample example, Stage stage) => stage.Pick(
        example.IsShared ? Evidence.CauseAsDisclosure : example.Cause,
        was?.PublishedExamples.Contains(example) is true,
        isNow?.PublishedExamples.Contains(example) is true);
}
