using System.Text.Json.Serialization;

namespace EngagementFramework.Assessments;

/// <summary>A card that does not concern the company, as far as is known.</summary>
public sealed record CardNotCovered
{
    /// <summary>The id of the card.</summary>
    [JsonPropertyName("card")]
    public required string Card { get; init; }

    /// <summary>Why it is not covered.</summary>
    [JsonPropertyName("why")]
    public required NotCoveredReason Why { get; init; }
}
