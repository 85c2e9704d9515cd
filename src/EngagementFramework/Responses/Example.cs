using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.Responses;

/// <summary>
/// Something that the company did, with its date. Two examples with the same date text and the same description, white space at
/// its ends aside, are one. Source: levels 1 to 4 ask for an example of the past twelve months.
/// </summary>
public sealed record Example
{
    /// <summary>When it happened, as far as known. The default value is null: undated.</summary>
    [JsonPropertyName("date")]
    public PartialDate? Date { get; init; }

    /// <summary>What was done; not blank.</summary>
    [JsonPropertyName("description")]
    public required string Description { get; init; }

    /// <summary>Where it is reported. The default value is the empty list.</summary>
    [JsonPropertyName("citations")]
    public IReadOnlyList<Citation> Citations { get; init => field = ValueList.Copy(value); } = ValueList<Citation>.Empty;
}
