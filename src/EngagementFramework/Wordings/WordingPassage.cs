using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.Wordings;

/// <summary>
/// A passage of a publication as it is recognised in a copy: whole or not at all. What is hashed is its <em>canonical</em> text, in which
/// marks of layout and markup, kinds of quotes and dashes, and white space make no difference.
/// </summary>
public sealed record WordingPassage
{
    /// <summary>The shortest passage, in canonical characters and inclusive: a shorter one could stand in any text.</summary>
    public const int ShortestLength = 32;

    /// <summary>After how many canonical characters there is a check.</summary>
    internal const int CheckedLength = 24;

    /// <summary>How many letters, the first of the passage, <see cref="Start"/> is made of.</summary>
    internal const int StartLetters = 4;

    /// <summary>The passage's id, in kebab-case.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The number of its canonical characters; at least <see cref="ShortestLength"/>.</summary>
    [JsonPropertyName("length")]
    public required int Length { get; init; }

    /// <summary>A hash of its first four letters, as six hexadecimal digits in lower case: where to begin to look.</summary>
    [JsonPropertyName("start")]
    public required string Start { get; init; }

    /// <summary>
    /// A hash of all that comes before, after every 24 canonical characters and at the end, as six hexadecimal digits in lower case each:
    /// by which of the possible readings to go on.
    /// </summary>
    [JsonPropertyName("checks")]
    public required string Checks { get; init; }

    /// <summary>The SHA-256 hash of the whole, as 64 hexadecimal digits in lower case: whether it is the passage.</summary>
    [JsonPropertyName("sha256")]
    public required string Sha256 { get; init; }

    /// <summary>The fingerprint of a passage.</summary>
    /// <param name="id">The id it is to have, in kebab-case.</param>
    /// <param name="text">The passage, as it stands in the publication. It begins with a letter, or with a quotation mark or bracket before one.</param>
    /// <exception cref="ArgumentNullException">The id or the text is null.</exception>
    /// <exception cref="ArgumentException">
    /// The id is not in kebab-case; the passage is shorter than <see cref="ShortestLength"/>, has fewer than four letters or begins with
    /// something else; or half a surrogate pair is in it.
    /// </exception>
    public static WordingPassage Of(string id, string text)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(text);
        if (!KebabCase.Is(id))
        {
            throw new ArgumentException($"The id '{id}' must be in kebab-case.", nameof(id));
        }

        var passage = CanonicalText.Of(text).Text;
        if (passage.Length < ShortestLength)
        {
            throw new ArgumentException($"The passage '{id}' has {passage.Length} characters, and must have {ShortestLength}.", nameof(text));
        }

        if (passage.Count(char.IsLetter) < StartLetters)
        {
            throw new ArgumentException($"The passage '{id}' has fewer than {StartLetters} letters.", nameof(text));
        }

        if (!char.IsLetter(passage.TrimStart('"', '\'', '(', '[')[0]))
        {
            throw new ArgumentException($"The passage '{id}' does not begin with a letter.", nameof(text));
        }

        return new WordingPassage
        {
            Id = id,
            Length = passage.Length,
            Start = StepHash.Hex(StepHash.OfLetters(passage)),
            Checks = StepHash.Checks(passage),
            Sha256 = StepHash.Sha256(passage),
        };
    }
}
