using System.Text.Json.Serialization;

namespace EngagementFramework.Evaluation;

/// <summary>Something that a reader of a result should know and that changes no level.</summary>
public sealed record Notice
{
    /// <summary>The stable code of the kind of notice: one of <see cref="NoticeCodes"/>.</summary>
    [JsonPropertyName("code")]
    public required string Code { get; init; }

    /// <summary>The notice as a sentence.</summary>
    [JsonPropertyName("message")]
    public required string Message { get; init; }
}
