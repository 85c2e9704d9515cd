using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.Cards;

/// <summary>A feature of a company's business model that may heighten risks to human rights. Source: the business model features.</summary>
public sealed record BusinessModelFeature
{
    /// <summary>The feature's id, in kebab-case.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>Its name; not blank.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>
    /// The feature as a phrase that a question can hold after "associated with", such as <c>the company's data collection and retention</c>
    /// or <c>resellers that the company does not know</c>, with the article that it needs; not blank.
    /// </summary>
    [JsonPropertyName("phrase")]
    public required string Phrase { get; init; }

    /// <summary>What it is; not blank.</summary>
    [JsonPropertyName("definition")]
    public required string Definition { get; init; }

    /// <summary>
    /// Examples of what a company may do about the feature's risks, for the template's question on mitigation. They are examples: none is
    /// required, and none is blank. The default value is the empty list.
    /// </summary>
    [JsonPropertyName("exampleActions")]
    public IReadOnlyList<string> ExampleActions { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;
}
