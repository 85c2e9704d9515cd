namespace EngagementFramework.Comparisons;

/// <summary>
/// An example of some evidence as the two assessments have it: the same in both, or with a sharper date in the later one, or only in one.
/// </summary>
internal sealed class ComparedExample(ExampleText was, ExampleText isNow, IReadOnlyList<ExampleName> earlierNames, IReadOnlyList<ExampleName> laterNames)
{
    /// <summary>Its date and description in the earlier assessment; in the later one where only that has it.</summary>
    public ExampleText Was { get; } = was;

    /// <summary>Its date and description in the later assessment; in the earlier one where only that has it.</summary>
    public ExampleText Is { get; } = isNow;

    /// <summary>Its names in the earlier assessment: several where it is told several times, none where it is not there.</summary>
    public IReadOnlyList<ExampleName> EarlierNames { get; } = earlierNames;

    /// <summary>Its names in the later assessment.</summary>
    public IReadOnlyList<ExampleName> LaterNames { get; } = laterNames;

    public bool IsSharpened => Was != Is;

    public bool IsShared => EarlierNames.Count > 0 && LaterNames.Count > 0;

    /// <summary>The cause for which it begins or ceases to count, the evidence being the same.</summary>
    public ChangeCause Cause => CauseOf.Presence(EarlierNames.Count > 0, LaterNames.Count > 0);
}
