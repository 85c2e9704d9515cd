using System.Text.Json.Serialization;
using EngagementFramework.Evaluation;

namespace EngagementFramework.FollowUps;

/// <summary>A question about which nothing is asked.</summary>
public sealed record QuestionNotFollowedUp
{
    /// <summary>The id of the question.</summary>
    [JsonPropertyName("question")]
    public required string Question { get; init; }

    /// <summary>Why.</summary>
    [JsonPropertyName("why")]
    public required NotFollowedUpReason Why { get; init; }

    /// <summary>The certain level. The default value is null: it is not rated.</summary>
    [JsonPropertyName("level")]
    public LevelReference? Level { get; init; }

    /// <summary>What the level rests on. The default value is null: it is not rated, or it is not told.</summary>
    [JsonPropertyName("basis")]
    public Basis? Basis { get; init; }
}
