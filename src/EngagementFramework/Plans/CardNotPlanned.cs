using System.Text.Json.Serialization;
using EngagementFramework.Assessments;

namespace EngagementFramework.Plans;

/// <summary>A card that is not to be used with the company, or of which that is not known yet.</summary>
public sealed record CardNotPlanned
{
    /// <summary>The id of the card.</summary>
    [JsonPropertyName("card")]
    public required string Card { get; init; }

    /// <summary>Its number in the publication that it comes from. The default value is null.</summary>
    [JsonPropertyName("number")]
    public int? Number { get; init; }

    /// <summary>Its title.</summary>
    [JsonPropertyName("title")]
    public required string Title { get; init; }

    /// <summary>The id of the feature that it is about.</summary>
    [JsonPropertyName("feature")]
    public required string Feature { get; init; }

    /// <summary>Why it is not among the cards to use.</summary>
    [JsonPropertyName("why")]
    public required NotCoveredReason Why { get; init; }

    /// <summary>When the card is used: what is to be settled, or was.</summary>
    [JsonPropertyName("appliesWhen")]
    public required string AppliesWhen { get; init; }

    /// <summary>What the assessor says of the company's dependence on the feature. The default value is null.</summary>
    [JsonPropertyName("rationale")]
    public string? Rationale { get; init; }
}
