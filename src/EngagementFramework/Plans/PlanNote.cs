using System.Text.Json.Serialization;

namespace EngagementFramework.Plans;

/// <summary>Something that limits a plan, or that should be settled before it is used.</summary>
public sealed record PlanNote
{
    /// <summary>The stable code of the kind of note: one of <see cref="PlanNoteCodes"/>.</summary>
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    /// <summary>The note in a sentence or two.</summary>
    [JsonPropertyName("message")]
    public required string Message { get; init; }
}
