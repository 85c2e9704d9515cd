using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.Levels;

/// <summary>An explanation that holds for several levels together.</summary>
public sealed record LevelGroup
{
    /// <summary>The group's id, in kebab-case.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The values of the levels.</summary>
    [JsonPropertyName("levels")]
    public required IReadOnlyList<int> Levels { get; init => field = ValueList.Copy(value); }

    /// <summary>The explanation; not blank.</summary>
    [JsonPropertyName("explanation")]
    public required string Explanation { get; init; }

    /// <summary>The clause of the source that it comes from. The default value is null.</summary>
    [JsonPropertyName("clause")]
    public string? Clause { get; init; }
}
