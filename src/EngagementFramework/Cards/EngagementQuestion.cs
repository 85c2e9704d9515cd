using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.Cards;

/// <summary>A question that an investor puts to a company. Source: the engagement questions of a card.</summary>
public sealed record EngagementQuestion
{
    /// <summary>The question's id: the card's id, a slash, and the question's number from 1.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>What it is about across cards, in kebab-case, such as <c>access-to-remedy</c>.</summary>
    [JsonPropertyName("theme")]
    public required string Theme { get; init; }

    /// <summary>The question, standing by itself; not blank.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <summary>Examples of what a company may do. They are examples: none is required, and none is blank. The default value is the empty list.</summary>
    [JsonPropertyName("exampleActions")]
    public IReadOnlyList<string> ExampleActions { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>Situations in which the question arises, none of them blank. The default value is the empty list.</summary>
    [JsonPropertyName("situations")]
    public IReadOnlyList<string> Situations { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>Help with reading the answer. The default value is null.</summary>
    [JsonPropertyName("guidance")]
    public string? Guidance { get; init; }

    /// <summary>The ids of references that the question draws on. The default value is the empty list.</summary>
    [JsonPropertyName("references")]
    public IReadOnlyList<string> References { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>The clause of the source that the question comes from. The default value is null.</summary>
    [JsonPropertyName("clause")]
    public string? Clause { get; init; }
}
