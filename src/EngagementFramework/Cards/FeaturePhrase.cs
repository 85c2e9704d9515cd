namespace EngagementFramework.Cards;

/// <summary>How a feature's phrase stands in an English question.</summary>
internal static class FeaturePhrase
{
    private static readonly string[] Openings = ["The ", "A ", "An ", "Its ", "Their ", "Any ", "All "];
    private static readonly string[] OfTheCompany = ["the company's ", "the company’s "];

    /// <summary>
    /// The phrase in the middle of a sentence: its first article in small letters and without a full stop at its end. Where the company is
    /// the subject of the question, what is the company's is called its own; where the board or an executive is, "its" would be theirs.
    /// </summary>
    public static string In(string question, string phrase)
    {
        phrase = phrase.Trim().TrimEnd('.');
        if (Array.Exists(Openings, opening => phrase.StartsWith(opening, StringComparison.Ordinal)))
        {
            phrase = char.ToLowerInvariant(phrase[0]) + phrase[1..];
        }

        if (question.StartsWith("Does the company ", StringComparison.Ordinal))
        {
            return OfTheCompany.Aggregate(phrase, (text, owner) => text.Replace(owner, "its ", StringComparison.Ordinal));
        }

        return phrase.StartsWith("its ", StringComparison.Ordinal) ? OfTheCompany[0] + phrase["its ".Length..] : phrase;
    }

    /// <summary>
    /// What keeps the feature's phrase from standing in the middle of a question; null where nothing is seen. It is a question mark or
    /// a line end, a comma, colon or semicolon at the end, or a capital at the beginning of a first word that the feature's definition, or the
    /// phrase itself further on, has in small letters: a name or an acronym is nowhere written small.
    /// </summary>
    public static string? Misfit(BusinessModelFeature feature)
    {
        var phrase = feature.Phrase.Trim();
        if (phrase.AsSpan().IndexOfAny("?\r\n") is >= 0 and var place)
        {
            return char.IsControl(phrase[place]) ? "\\n" : "?";
        }

        if (phrase[^1] is '.' or ',' or ';' or ':')
        {
            return phrase[^1].ToString();
        }

        var first = phrase[..FirstWordLength(phrase)];
        return first.Length > 0 && char.IsUpper(first[0])
            && !Array.Exists(Openings, opening => opening.AsSpan(0, opening.Length - 1).SequenceEqual(first))
            && HasWord($"{phrase[first.Length..]} {feature.Definition}", char.ToLowerInvariant(first[0]) + first[1..])
            ? first
            : null;
    }

    private static int FirstWordLength(ReadOnlySpan<char> phrase)
    {
        var length = 0;
        while (length < phrase.Length && char.IsLetterOrDigit(phrase[length]))
        {
            length++;
        }

        return length;
    }

    /// <summary>Whether the word is one of the words of the text. One pass, however often the text begins as the word does.</summary>
    private static bool HasWord(ReadOnlySpan<char> text, string word)
    {
        while (!text.IsEmpty)
        {
            var length = FirstWordLength(text);
            if (text[..length].SequenceEqual(word))
            {
                return true;
            }

            text = text[Math.Max(1, length)..];
        }

        return false;
    }
}
