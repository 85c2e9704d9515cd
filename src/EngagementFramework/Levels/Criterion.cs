using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.Levels;

/// <summary>One thing that a rung asks for. It is met where every element is shown and there are enough examples.</summary>
public sealed record Criterion
{
    /// <summary>The criterion's id, in kebab-case; unique among the criteria and elements of the framework.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>A short name for reports. The default value is null: reports show the id.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    /// <summary>What the criterion asks for; not blank.</summary>
    [JsonPropertyName("definition")]
    public required string Definition { get; init; }

    /// <summary>The clause of the source that the criterion comes from. The default value is null.</summary>
    [JsonPropertyName("clause")]
    public string? Clause { get; init; }

    /// <summary>What must be shown, all of it; at least one.</summary>
    [JsonPropertyName("elements")]
    public required IReadOnlyList<CriterionElement> Elements { get; init => field = ValueList.Copy(value); }

    /// <summary>How many examples it needs, and how recent. The default value is null: none.</summary>
    [JsonPropertyName("examples")]
    public ExampleRequirement? Examples { get; init; }

    /// <summary>Whether only what the company itself has made public counts. The default value is false. Source: level 5.</summary>
    [JsonPropertyName("companyPublished"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool CompanyPublished { get; init; }

    /// <summary>Whether an assessor may find that it does not apply, so that it counts as met. The default value is false.</summary>
    [JsonPropertyName("mayBeNotApplicable"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool MayBeNotApplicable { get; init; }
}
