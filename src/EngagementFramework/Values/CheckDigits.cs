namespace EngagementFramework.Values;

/// <summary>Identifiers that carry digits by which a slip of the pen can be found. Whether anybody has them is not known here.</summary>
internal static class CheckDigits
{
    /// <summary>Whether the text has the form of a Legal Entity Identifier (ISO 17442) and its check digits agree (ISO 7064, MOD 97-10).</summary>
    public static bool IsLei(string text)
    {
        if (text.Length != 20 || !AllCapitalsOrDigits(text) || !char.IsAsciiDigit(text[18]) || !char.IsAsciiDigit(text[19]))
        {
            return false;
        }

        var remainder = 0;
        foreach (var c in text)
        {
            var value = Value(c);
            remainder = ((remainder * (value < 10 ? 10 : 100)) + value) % 97;
        }

        return remainder == 1;
    }

    /// <summary>Whether the text has the form of an International Securities Identification Number (ISO 6166) and its check digit agrees.</summary>
    public static bool IsIsin(string text)
    {
        if (text.Length != 12 || !AllCapitalsOrDigits(text) || !char.IsAsciiLetterUpper(text[0]) || !char.IsAsciiLetterUpper(text[1]) || !char.IsAsciiDigit(text[11]))
        {
            return false;
        }

        // Letters stand for two digits; from the right, every second digit is doubled.
        var (sum, doubled) = (0, false);
        for (var i = text.Length - 1; i >= 0; i--)
        {
            var value = Value(text[i]);
            sum += Digit(value % 10, ref doubled);
            if (value >= 10)
            {
                sum += Digit(value / 10, ref doubled);
            }
        }

        return sum % 10 == 0;
    }

    private static int Digit(int digit, ref bool doubled)
    {
        var counts = doubled ? digit * 2 : digit;
        doubled = !doubled;
        return counts > 9 ? counts - 9 : counts;
    }

    /// <summary>0 to 9, and A to Z as 10 to 35.</summary>
    private static int Value(char c) => char.IsAsciiDigit(c) ? c - '0' : c - 'A' + 10;

    private static bool AllCapitalsOrDigits(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
