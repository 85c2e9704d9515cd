using System.Text.Json.Serialization;

namespace EngagementFramework.Wordings;

/// <summary>Who went through a pack of wording and stands for it.</summary>
public sealed record WordingReview
{
    /// <summary>Who reviewed it; not blank.</summary>
    [JsonPropertyName("by")]
    public required string By { get; init; }

    /// <summary>When. The default value is null: it is not said.</summary>
    [JsonPropertyName("on")]
    public DateOnly? On { get; init; }

    /// <summary>What the review covered, or found. The default value is null.</summary>
    [JsonPropertyName("note")]
    public string? Note { get; init; }
}
