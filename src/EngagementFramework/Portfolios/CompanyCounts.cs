using System.Text.Json.Serialization;
using EngagementFramework.Assessments;
using EngagementFramework.Values;

namespace EngagementFramework.Portfolios;

/// <summary>How many companies stand how in a group. One without a rated question is at no level.</summary>
public sealed record CompanyCounts
{
    /// <summary>How many there are.</summary>
    [JsonPropertyName("companies")]
    public required int Companies { get; init; }

    /// <summary>How many have a rated question.</summary>
    [JsonPropertyName("rated")]
    public required int Rated { get; init; }

    /// <summary>How many have a red flag.</summary>
    [JsonPropertyName("redFlags")]
    public required int RedFlags { get; init; }

    /// <summary>How many have each level as their lowest; every level of the ladder, lowest first.</summary>
    [JsonPropertyName("lowest")]
    public required IReadOnlyList<LevelCount> Lowest { get; init => field = ValueList.Copy(value); }

    /// <summary>How many have each level as their lower median; every level of the ladder, lowest first.</summary>
    [JsonPropertyName("median")]
    public required IReadOnlyList<LevelCount> Median { get; init => field = ValueList.Copy(value); }
}
