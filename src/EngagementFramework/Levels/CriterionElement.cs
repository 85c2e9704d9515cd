using System.Text.Json.Serialization;

namespace EngagementFramework.Levels;

/// <summary>One part of a criterion: what an assessor asserts by saying that evidence shows it.</summary>
public sealed record CriterionElement
{
    /// <summary>The element's id, in kebab-case; unique among the criteria and elements of the framework.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>What must be true for the element to be shown; not blank.</summary>
    [JsonPropertyName("definition")]
    public required string Definition { get; init; }

    /// <summary>
    /// The question by which a company is asked for it, standing by itself, as follow-ups put it. The default value is null: they ask for what
    /// <see cref="Definition"/> says.
    /// </summary>
    [JsonPropertyName("ask")]
    public string? Ask { get; init; }

    /// <summary>The clause of the source that the element comes from. The default value is null.</summary>
    [JsonPropertyName("clause")]
    public string? Clause { get; init; }

    /// <summary>
    /// Whether who says that it is shown is to note why. Where neither the evidence item nor the response has a note there is a warning; no
    /// level depends on it. The default value is false. Source: level 4, credible experts.
    /// </summary>
    [JsonPropertyName("needsNote"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool NeedsNote { get; init; }
}
