using EngagementFramework.Evaluation;
using EngagementFramework.Values;

namespace EngagementFramework.Reports;

/// <summary>Evidence or examples that did not count, all for one reason; or, as a sentence alone, that an example repeats another.</summary>
public sealed record NotCounted
{
    /// <summary>What they are, for which criteria they were to count, and why they do not, in one sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>The ids of the evidence items. The default value is the empty list.</summary>
    public IReadOnlyList<string> Items { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>The examples. The default value is the empty list.</summary>
    public IReadOnlyList<ExampleFinding> Examples { get; init => field = ValueList.Copy(value); } = ValueList<ExampleFinding>.Empty;
}
