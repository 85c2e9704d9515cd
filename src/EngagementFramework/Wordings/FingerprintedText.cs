using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.Wordings;

/// <summary>A text of the cards or the ladder that a publication has, and the passages in which it is found.</summary>
public sealed record FingerprintedText
{
    /// <summary>The id of what is worded, such as <c>questions/governance/1/text</c>; none of the template and of the messages.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>What it consists of, in order; joined by spaces. At least one.</summary>
    [JsonPropertyName("parts")]
    public required IReadOnlyList<PassagePart> Parts { get; init => field = ValueList.Copy(value); }
}
