using System.Text.Json.Serialization;

namespace EngagementFramework.Wordings;

/// <summary>A passage, or a part of one.</summary>
public sealed record PassagePart
{
    /// <summary>The id of the passage.</summary>
    [JsonPropertyName("passage")]
    public required string Passage { get; init; }

    /// <summary>How many canonical characters of the passage come before the part. The default value is null: none.</summary>
    [JsonPropertyName("after")]
    public int? After { get; init; }

    /// <summary>How many canonical characters the part has. The default value is null: all that are left.</summary>
    [JsonPropertyName("length")]
    public int? Length { get; init; }

    /// <summary>The part of a passage that a text is.</summary>
    /// <param name="passage">The passage's id.</param>
    /// <param name="whole">The passage.</param>
    /// <param name="part">The part, which stands in the passage once.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentException">The part does not stand in the passage, or more than once.</exception>
    public static PassagePart Of(string passage, string whole, string part)
    {
        ArgumentNullException.ThrowIfNull(passage);
        ArgumentNullException.ThrowIfNull(whole);
        ArgumentNullException.ThrowIfNull(part);
        var (within, text) = (CanonicalText.Of(whole).Text, CanonicalText.Of(part).Text);
        var at = within.IndexOf(text, StringComparison.Ordinal);
        return text.Length > 0 && at >= 0 && within.LastIndexOf(text, StringComparison.Ordinal) == at
            ? new PassagePart { Passage = passage, After = at == 0 ? null : at, Length = at + text.Length == within.Length ? null : text.Length }
            : throw new ArgumentException($"The part must stand in the passage '{passage}' once.", nameof(part));
    }
}
