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
}
