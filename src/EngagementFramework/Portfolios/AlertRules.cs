using System.Text.Json.Serialization;

namespace EngagementFramework.Portfolios;

/// <summary>What is worth an alert.</summary>
public sealed record AlertRules
{
    /// <summary>Whether every red flag is. The default value is true.</summary>
    [JsonRequired, JsonPropertyName("redFlags")]
    public bool RedFlags { get; init; } = true;

    /// <summary>Whether every level lower than in the company's earlier result is, and every question that is no longer rated. The default value is true.</summary>
    [JsonRequired, JsonPropertyName("falls")]
    public bool Falls { get; init; } = true;

    /// <summary>After how many days silence is, that number included; 0 or more. The default value is null: it is none.</summary>
    [JsonPropertyName("silentDays")]
    public int? SilentDays { get; init; }

    /// <summary>How many days before its last day evidence is, that number included; 0 or more. The default value is null: it is none.</summary>
    [JsonPropertyName("lapseDays")]
    public int? LapseDays { get; init; }

    /// <summary>The value of the level below which a rated question is. The default value is null: there is none.</summary>
    [JsonPropertyName("below")]
    public int? Below { get; init; }
}
