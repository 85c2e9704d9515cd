using System.Text.Json.Serialization;
using EngagementFramework.Assessments;
using EngagementFramework.Values;

namespace EngagementFramework.Plans;

/// <summary>A card to be used with the company.</summary>
public sealed record PlannedCard
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

    /// <summary>The id of the feature that it is about. The default value is null: the card is for every company.</summary>
    [JsonPropertyName("feature")]
    public string? Feature { get; init; }

    /// <summary>Why it is to be used.</summary>
    [JsonPropertyName("why")]
    public required AppliesReason Why { get; init; }

    /// <summary>What the assessor says of the company's dependence on the feature. The default value is null.</summary>
    [JsonPropertyName("rationale")]
    public string? Rationale { get; init; }

    /// <summary>In which elements of the business model the feature is said to lie. The default value is the empty list.</summary>
    [JsonPropertyName("elements")]
    public IReadOnlyList<BusinessModelElement> Elements { get; init => field = ValueList.Copy(value); } = ValueList<BusinessModelElement>.Empty;

    /// <summary>Whom to ask. The default value is null: the card does not say.</summary>
    [JsonPropertyName("addressees")]
    public string? Addressees { get; init; }

    /// <summary>What to ask.</summary>
    [JsonPropertyName("questions")]
    public required IReadOnlyList<PlannedQuestion> Questions { get; init => field = ValueList.Copy(value); }
}
