using System.Text.Json.Serialization;
using EngagementFramework.Responses;
using EngagementFramework.Values;

namespace EngagementFramework.Levels;

/// <summary>One level of the ladder: a stance level (no criteria) or a rung (criteria, and no stances). Levels are ordinal.</summary>
public sealed record ResponseLevel
{
    /// <summary>The level's place in the order; higher is stronger. The distance between two values means nothing.</summary>
    [JsonPropertyName("value")]
    public required int Value { get; init; }

    /// <summary>The level's id, in kebab-case.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The level's name; not blank.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>What the level means; not blank.</summary>
    [JsonPropertyName("definition")]
    public required string Definition { get; init; }

    /// <summary>The clause of the source that the level comes from. The default value is null.</summary>
    [JsonPropertyName("clause")]
    public string? Clause { get; init; }

    /// <summary>Whether it is shown by itself in every sum, as a warning. The default value is false; only a stance level may have it.</summary>
    [JsonPropertyName("redFlag"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool RedFlag { get; init; }

    /// <summary>The stances that are assigned this level outright. The default value is the empty list.</summary>
    [JsonPropertyName("stances")]
    public IReadOnlyList<Stance> Stances { get; init => field = ValueList.Copy(value); } = ValueList<Stance>.Empty;

    /// <summary>What a response must show to stand on this rung, besides what the rungs below ask. The default value is the empty list: a stance level.</summary>
    [JsonPropertyName("criteria")]
    public IReadOnlyList<Criterion> Criteria { get; init => field = ValueList.Copy(value); } = ValueList<Criterion>.Empty;

    /// <summary>Whether evidence decides it.</summary>
    [JsonIgnore]
    public bool IsRung => Criteria.Count > 0;
}
