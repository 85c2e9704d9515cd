using System.Text.Json.Serialization;
using EngagementFramework.Responses;
using EngagementFramework.Values;

namespace EngagementFramework.Plans;

/// <summary>A question to put to the company.</summary>
public sealed record PlannedQuestion
{
    /// <summary>The id of the question.</summary>
    [JsonPropertyName("question")]
    public required string Question { get; init; }

    /// <summary>What it is about across cards, in kebab-case.</summary>
    [JsonPropertyName("theme")]
    public required string Theme { get; init; }

    /// <summary>The question.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <summary>Examples of what a company may do; none is required. The default value is the empty list.</summary>
    [JsonPropertyName("exampleActions")]
    public IReadOnlyList<string> ExampleActions { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>Situations in which the question arises. The default value is the empty list.</summary>
    [JsonPropertyName("situations")]
    public IReadOnlyList<string> Situations { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>Help with reading the answer. The default value is null.</summary>
    [JsonPropertyName("guidance")]
    public string? Guidance { get; init; }

    /// <summary>The stance of the response that the assessment has already. The default value is null: it has none, so that the question was not asked.</summary>
    [JsonPropertyName("stance")]
    public Stance? Stance { get; init; }
}
