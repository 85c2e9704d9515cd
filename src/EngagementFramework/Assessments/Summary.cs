using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.Assessments;

/// <summary>The sums over some questions. Levels are ordinal: there is no mean, and a red flag does not disappear among other levels.</summary>
public sealed record Summary
{
    /// <summary>How many questions there are.</summary>
    [JsonPropertyName("questions")]
    public required int Questions { get; init; }

    /// <summary>How many of them have a response entry.</summary>
    [JsonPropertyName("asked")]
    public required int Asked { get; init; }

    /// <summary>How many of these are not met by silence.</summary>
    [JsonPropertyName("answered")]
    public required int Answered { get; init; }

    /// <summary>How many have a level.</summary>
    [JsonPropertyName("rated")]
    public required int Rated { get; init; }

    /// <summary>How many have none, by reason.</summary>
    [JsonPropertyName("notRated")]
    public required NotRatedCounts NotRated { get; init; }

    /// <summary>How many are at a level with the red flag mark.</summary>
    [JsonPropertyName("redFlags")]
    public required int RedFlags { get; init; }

    /// <summary>How many describe practice and reach no rung.</summary>
    [JsonPropertyName("atFloor")]
    public required int AtFloor { get; init; }

    /// <summary>How many are at each level of the framework, lowest first.</summary>
    [JsonPropertyName("distribution")]
    public required IReadOnlyList<LevelCount> Distribution { get; init => field = ValueList.Copy(value); }

    /// <summary>The lowest level reached; null where nothing is rated.</summary>
    [JsonPropertyName("lowest")]
    public required int? Lowest { get; init; }

    /// <summary>The lower median of the levels, that of the lower half where their number is even; null where nothing is rated.</summary>
    [JsonPropertyName("median")]
    public required int? Median { get; init; }
}
