using System.Text.Json.Serialization;

namespace EngagementFramework.Evaluation;

/// <summary>A level, named so that a result can be read without the framework.</summary>
public sealed record LevelReference
{
    /// <summary>The level's value.</summary>
    [JsonPropertyName("value")]
    public required int Value { get; init; }

    /// <summary>The level's id.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The level's name.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>The value and name, as in <c>3 Good</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Value} {Name}");
}
