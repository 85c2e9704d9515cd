using System.Text.Json.Serialization;

namespace EngagementFramework.Evaluation;

/// <summary>The levels, both inclusive, between which a response lies as long as doubtful dates are not sharpened.</summary>
/// <param name="Lowest">The level that holds whatever the exact dates are.</param>
/// <param name="Highest">The level with the benefit of the doubt: where every doubtful date counts.</param>
public readonly record struct LevelRange(
    [property: JsonPropertyName("lowest"), JsonRequired] int Lowest,
    [property: JsonPropertyName("highest"), JsonRequired] int Highest)
{
    /// <summary>Whether doubtful dates make no difference.</summary>
    [JsonIgnore]
    public bool IsCertain => Lowest == Highest;
}
