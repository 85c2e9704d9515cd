using System.Text.Json.Serialization;

namespace EngagementFramework.Responses;

/// <summary>The assessor's finding that a criterion does not apply to a response. Only a criterion that allows it may be so marked; it then counts as met.</summary>
public sealed record InapplicableCriterion
{
    /// <summary>The id of the criterion.</summary>
    [JsonPropertyName("criterion")]
    public required string Criterion { get; init; }

    /// <summary>Why it does not apply; not blank.</summary>
    [JsonPropertyName("reason")]
    public required string Reason { get; init; }
}
