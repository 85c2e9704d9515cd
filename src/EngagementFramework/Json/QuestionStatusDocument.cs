using System.Text.Json.Serialization;

namespace EngagementFramework.Json;

/// <summary>Whether a question has a level.</summary>
internal enum QuestionStatus
{
    Rated,
    NotRated,
}

/// <summary>The members that tell, in any place, which case of a question's result an object is.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
internal sealed class QuestionStatusDocument
{
    [JsonPropertyName("status")]
    public required QuestionStatus Status { get; init; }
}
