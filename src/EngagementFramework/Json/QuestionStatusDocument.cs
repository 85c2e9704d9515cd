using System.Text.Json.Serialization;

namespace EngagementFramework.Json;

/// <summary>Whether a question has a level.</summary>
internal enum QuestionStatus
{
    /// <summary>It has a level.</summary>
    Rated,

    /// <summary>It has none, for the reason that is given.</summary>
    NotRated,
}

/// <summary>The members that tell, in any place, which case of a question's result an object is.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
internal sealed class QuestionStatusDocument
{
    [JsonPropertyName("status")]
    public required QuestionStatus Status { get; init; }
}
