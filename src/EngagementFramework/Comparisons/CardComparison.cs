using System.Text.Json.Serialization;
using EngagementFramework.Assessments;
using EngagementFramework.Values;

namespace EngagementFramework.Comparisons;

/// <summary>What changed in the questions of one card.</summary>
public sealed record CardComparison
{
    /// <summary>The id of the card.</summary>
    [JsonPropertyName("card")]
    public required string Card { get; init; }

    /// <summary>The sums of the card at the time of the earlier assessment. The default value is null: it was not covered.</summary>
    [JsonPropertyName("earlier")]
    public Summary? Earlier { get; init; }

    /// <summary>The sums of the card at the time of the later assessment. The default value is null: it is not covered.</summary>
    [JsonPropertyName("later")]
    public Summary? Later { get; init; }

    /// <summary>How many of its questions changed, and how.</summary>
    [JsonPropertyName("changes")]
    public required ChangeCounts Changes { get; init; }

    /// <summary>Every question of the card, in order.</summary>
    [JsonPropertyName("questions")]
    public required IReadOnlyList<QuestionComparison> Questions { get; init => field = ValueList.Copy(value); }
}
