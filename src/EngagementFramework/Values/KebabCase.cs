namespace EngagementFramework.Values;

/// <summary>Ids in framework and card documents: lower-case words of letters and digits, joined by single hyphens.</summary>
internal static class KebabCase
{
    public static bool Is(ReadOnlySpan<char> text)
    {
        var inWord = false;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
            {
                inWord = true;
            }
            else if (c == '-' && inWord)
            {
                inWord = false;
            }
            else
            {
                return false;
            }
        }

        return inWord;
    }
}
