using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.Evaluation;

/// <summary>How a response stands to one criterion, and why.</summary>
public sealed record CriterionFinding
{
    /// <summary>The id of the criterion.</summary>
    [JsonPropertyName("criterion")]
    public required string Criterion { get; init; }

    /// <summary>The value of the level to which the criterion belongs.</summary>
    [JsonPropertyName("rung")]
    public required int Rung { get; init; }

    /// <summary>Whether it is met.</summary>
    [JsonPropertyName("outcome")]
    public required CriterionOutcome Outcome { get; init; }

    /// <summary>Why the criterion does not apply; null unless the outcome is <see cref="CriterionOutcome.NotApplicable"/>.</summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; init; }

    /// <summary>The ids of the elements that nothing which counts shows, in the framework's order.</summary>
    [JsonPropertyName("missing")]
    public required IReadOnlyList<string> Missing { get; init => field = ValueList.Copy(value); }

    /// <summary>The uses that show any element of the criterion, in order, those that do not count included.</summary>
    [JsonPropertyName("evidence")]
    public required IReadOnlyList<EvidenceFinding> Evidence { get; init => field = ValueList.Copy(value); }

    /// <summary>The examples of the uses that count, each once, in the order of their first use.</summary>
    [JsonPropertyName("examples")]
    public required IReadOnlyList<ExampleFinding> Examples { get; init => field = ValueList.Copy(value); }
}
