using System.Text.Json.Serialization;
using EngagementFramework.Evaluation;

namespace EngagementFramework.Comparisons;

/// <summary>A criterion of which a step changes the outcome.</summary>
public sealed record ChangedCriterion
{
    /// <summary>The id of the criterion.</summary>
    [JsonPropertyName("criterion")]
    public required string Criterion { get; init; }

    /// <summary>The outcome before the step. The default value is null: the criterion was not asked about, because the stance alone decided or the ladder had no such criterion.</summary>
    [JsonPropertyName("from")]
    public CriterionOutcome? From { get; init; }

    /// <summary>The outcome after the step. The default value is null: the criterion is not asked about.</summary>
    [JsonPropertyName("to")]
    public CriterionOutcome? To { get; init; }
}
