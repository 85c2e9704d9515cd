using System.Text.Json.Serialization;

namespace EngagementFramework.FollowUps;

/// <summary>A request of a follow-up, by its question and its number there.</summary>
public sealed record RequestReference
{
    /// <summary>The id of the question.</summary>
    [JsonPropertyName("question")]
    public required string Question { get; init; }

    /// <summary>The number of the request among those of the question.</summary>
    [JsonPropertyName("number")]
    public required int Number { get; init; }
}
