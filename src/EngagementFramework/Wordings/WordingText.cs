using System.Text.Json.Serialization;

namespace EngagementFramework.Wordings;

/// <summary>One text of a pack of wording.</summary>
public sealed record WordingText
{
    /// <summary>The id of what is worded, such as <c>cards/governance/title</c>.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>Its wording; not blank.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }
}
