using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.Comparisons;

/// <summary>How many of some questions changed, and how. Every question is counted under exactly one <see cref="LevelChange"/>.</summary>
public sealed record ChangeCounts
{
    /// <summary>How many are at a higher level.</summary>
    [JsonPropertyName("improved")]
    public required int Improved { get; init; }

    /// <summary>How many are at a lower level.</summary>
    [JsonPropertyName("declined")]
    public required int Declined { get; init; }

    /// <summary>How many are at the same level.</summary>
    [JsonPropertyName("unchanged")]
    public required int Unchanged { get; init; }

    /// <summary>How many are rated now, and were not.</summary>
    [JsonPropertyName("newlyRated")]
    public required int NewlyRated { get; init; }

    /// <summary>How many were rated, and are not now.</summary>
    [JsonPropertyName("noLongerRated")]
    public required int NoLongerRated { get; init; }

    /// <summary>How many are rated neither time.</summary>
    [JsonPropertyName("notRated")]
    public required int NotRated { get; init; }

    /// <summary>How many are rated by ladders whose levels cannot be compared.</summary>
    [JsonPropertyName("notComparable")]
    public required int NotComparable { get; init; }

    /// <summary>The ids of the questions that are at a level with the red flag mark, and were not; in catalogue order.</summary>
    [JsonPropertyName("redFlagsGained")]
    public required IReadOnlyList<string> RedFlagsGained { get; init => field = ValueList.Copy(value); }

    /// <summary>The ids of the questions that were at a level with the red flag mark, and are not now, being rated or not; in catalogue order.</summary>
    [JsonPropertyName("redFlagsLost")]
    public required IReadOnlyList<string> RedFlagsLost { get; init => field = ValueList.Copy(value); }

    /// <summary>The causes that have a step in any of the questions, in their order.</summary>
    [JsonPropertyName("causes")]
    public required IReadOnlyList<CauseCount> Causes { get; init => field = ValueList.Copy(value); }
}
