using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.Comparisons;

/// <summary>What changed in one question, and why.</summary>
public sealed record QuestionComparison
{
    /// <summary>The id of the question.</summary>
    [JsonPropertyName("question")]
    public required string Question { get; init; }

    /// <summary>How its level changed.</summary>
    [JsonPropertyName("change")]
    public required LevelChange Change { get; init; }

    /// <summary>Where it stood at the time of the earlier assessment, as an evaluation of that says.</summary>
    [JsonPropertyName("earlier")]
    public required QuestionState Earlier { get; init; }

    /// <summary>Where it stands at the time of the later assessment, as an evaluation of that says.</summary>
    [JsonPropertyName("later")]
    public required QuestionState Later { get; init; }

    /// <summary>The ids of the criteria that are met, or found not to apply, now and were neither before; in ladder order.</summary>
    [JsonPropertyName("gained")]
    public required IReadOnlyList<string> Gained { get; init => field = ValueList.Copy(value); }

    /// <summary>The ids of the criteria that were met, or found not to apply, and are neither now; in ladder order.</summary>
    [JsonPropertyName("lost")]
    public required IReadOnlyList<string> Lost { get; init => field = ValueList.Copy(value); }

    /// <summary>
    /// The way from <see cref="Earlier"/> to <see cref="Later"/>, in the order of causes. Steps may cancel each other: an unchanged level may have
    /// some. Empty where nothing changed.
    /// </summary>
    [JsonPropertyName("steps")]
    public required IReadOnlyList<ChangeStep> Steps { get; init => field = ValueList.Copy(value); }
}
