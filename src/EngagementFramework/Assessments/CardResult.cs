using System.Text.Json.Serialization;
using EngagementFramework.Evaluation;
using EngagementFramework.Values;

namespace EngagementFramework.Assessments;

/// <summary>The questions of one card, and their sums.</summary>
public sealed record CardResult
{
    /// <summary>The id of the card.</summary>
    [JsonPropertyName("card")]
    public required string Card { get; init; }

    /// <summary>Every question of the card, in order.</summary>
    [JsonPropertyName("questions")]
    public required IReadOnlyList<QuestionResult> Questions { get; init => field = ValueList.Copy(value); }

    /// <summary>The sums of the card.</summary>
    [JsonPropertyName("summary")]
    public required Summary Summary { get; init; }

    /// <summary>What a reader should know besides.</summary>
    [JsonPropertyName("notices")]
    public required IReadOnlyList<Notice> Notices { get; init => field = ValueList.Copy(value); }
}
