using System.Text.Json.Serialization;

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

    /// <summary>The feature as a phrase that a question can hold, such as <c>the company's data collection and retention</c>; not blank.</summary>
    [JsonPropertyName("phrase")]
    public required string Phrase { get; init; }

    /// <summary>What it is; not blank.</summary>
    [JsonPropertyName("definition")]
    public required string Definition { get; init; }
}
