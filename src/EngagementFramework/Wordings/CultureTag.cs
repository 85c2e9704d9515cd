namespace EngagementFramework.Wordings;

/// <summary>Language tags by BCP 47, as far as they are needed to find a language and its parents.</summary>
internal static class CultureTag
{
    public const string English = "en";

    private const int LongestSubtag = 8;
    private const int LongestTag = 100;

    /// <summary>A language of two or three letters, and subtags of up to eight letters and digits after it.</summary>
    public static bool IsWellFormed(string culture)
    {
        var subtags = culture.Split('-');
        return culture.Length <= LongestTag
            && subtags[0].Length is 2 or 3
            && subtags[0].All(char.IsAsciiLetter)
            && Array.TrueForAll(subtags, subtag => subtag.Length is >= 1 and <= LongestSubtag && subtag.All(char.IsAsciiLetterOrDigit));
    }

    /// <summary>Whether the language is English, of whatever region.</summary>
    public static bool IsEnglish(string culture) => culture.Split('-')[0].Equals(English, StringComparison.OrdinalIgnoreCase);

    /// <summary>The culture, its parents, and English at last, each once: <c>fr-CA</c>, <c>fr</c>, <c>en</c>. What is no language tag has no parents.</summary>
    public static IEnumerable<string> Chain(string culture)
    {
        for (var tag = IsWellFormed(culture) ? culture : ""; tag.Length > 0; tag = Parent(tag))
        {
            yield return tag;
            if (tag.Equals(English, StringComparison.OrdinalIgnoreCase))
            {
                yield break;
            }
        }

        yield return English;
    }

    /// <summary>Without the last subtag, and without a single letter that introduces it; empty for a language alone.</summary>
    private static string Parent(string tag)
    {
        var hyphen = tag.LastIndexOf('-');
        var parent = hyphen < 0 ? "" : tag[..hyphen];
        return parent is [.., '-', _] ? parent[..^2] : parent;
    }
}
