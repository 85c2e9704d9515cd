using System.Text.Json.Serialization;

namespace EngagementFramework;

/// <summary>
/// Whose wording texts are: what is told of a pack of wording wherever its texts are used. Cards, ladders and results carry it with them,
/// so that it cannot be lost on the way.
/// </summary>
public sealed record WordingReference
{
    /// <summary>The pack's id.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>Its version; not blank.</summary>
    [JsonPropertyName("version")]
    public required string Version { get; init; }

    /// <summary>The language as a BCP 47 tag, such as <c>fr</c>.</summary>
    [JsonPropertyName("culture")]
    public required string Culture { get; init; }

    /// <summary>The pack's name; not blank.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>Whose wording it is; not blank.</summary>
    [JsonPropertyName("attribution")]
    public required string Attribution { get; init; }

    /// <summary>Under what terms the wording may be used; not blank.</summary>
    [JsonPropertyName("licence")]
    public required string Licence { get; init; }

    /// <summary>Who reviewed the wording. The default value is null: nobody has.</summary>
    [JsonPropertyName("reviewedBy")]
    public string? ReviewedBy { get; init; }

    /// <summary>When it was reviewed. The default value is null: it was not, or the pack does not say when.</summary>
    [JsonPropertyName("reviewedOn")]
    public DateOnly? ReviewedOn { get; init; }

    /// <summary>What the review covered, or found. The default value is null: it was not reviewed, or the pack does not say.</summary>
    [JsonPropertyName("reviewNote")]
    public string? ReviewNote { get; init; }

    /// <summary>Whether somebody reviewed the wording.</summary>
    [JsonIgnore]
    public bool IsReviewed => ReviewedBy is not null;
}
