using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.Comparisons;

/// <summary>
/// What one cause changes in a question, all that comes after it in the order of causes being as it was, and all before it as it is now.
/// A cause that changes nothing has no step.
/// </summary>
public sealed record ChangeStep
{
    /// <summary>The cause.</summary>
    [JsonPropertyName("cause")]
    public required ChangeCause Cause { get; init; }

    /// <summary>Where the question stands before the step: where the step before it left it, or where it stood at the time of the earlier assessment.</summary>
    [JsonPropertyName("from")]
    public required QuestionState From { get; init; }

    /// <summary>Where it stands after the step.</summary>
    [JsonPropertyName("to")]
    public required QuestionState To { get; init; }

    /// <summary>The ids of the criteria that are met, or found not to apply, after the step and were neither before it; in ladder order.</summary>
    [JsonPropertyName("gained")]
    public required IReadOnlyList<string> Gained { get; init => field = ValueList.Copy(value); }

    /// <summary>The ids of the criteria that were met, or found not to apply, before the step and are neither after it; in ladder order.</summary>
    [JsonPropertyName("lost")]
    public required IReadOnlyList<string> Lost { get; init => field = ValueList.Copy(value); }

    /// <summary>
    /// Every criterion of which the outcome changes, in ladder order: those gained and lost, and those that become doubtful or cease to be. From
    /// <c>not-met</c> to not being asked about, and back, is no change.
    /// </summary>
    [JsonPropertyName("criteria")]
    public required IReadOnlyList<ChangedCriterion> Criteria { get; init => field = ValueList.Copy(value); }

    /// <summary>The evidence that the step is about, that of the earlier assessment first, each in the order of its uses. Empty where the cause is not about evidence.</summary>
    [JsonPropertyName("evidence")]
    public required IReadOnlyList<ChangedEvidence> Evidence { get; init => field = ValueList.Copy(value); }

    /// <summary>The examples that come, go, or stand to the window of a criterion in another way, those of the earlier assessment first.</summary>
    [JsonPropertyName("examples")]
    public required IReadOnlyList<ChangedExample> Examples { get; init => field = ValueList.Copy(value); }
}
