using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace EngagementFramework.Wordings;

/// <summary>
/// The hashes of fingerprints. Those that guide the search are FNV-1a of 64 bits, made 24: taken up character by character, and no proof
/// of anything. What is found is proved by SHA-256.
/// </summary>
internal static class StepHash
{
    /// <summary>How many hexadecimal digits a check has.</summary>
    public const int Digits = 6;

    public const ulong Empty = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Add(ulong hash, char character) => (((hash ^ (byte)character) * Prime) ^ (byte)(character >> 8)) * Prime;

    /// <summary>The check that stands for a hash.</summary>
    public static int Check(ulong hash) => (int)((hash ^ (hash >> 24) ^ (hash >> 48)) & 0xFFFFFF);

    public static string Hex(int check) => check.ToString("x6", CultureInfo.InvariantCulture);

    public static void Hex(int check, Span<char> digits) => check.TryFormat(digits, out _, "x6", CultureInfo.InvariantCulture);

    /// <summary>The check of the first letters of a canonical text.</summary>
    public static int OfLetters(string canonical)
    {
        var hash = Empty;
        foreach (var letter in canonical.Where(char.IsLetter).Take(WordingPassage.StartLetters))
        {
            hash = Add(hash, letter);
        }

        return Check(hash);
    }

    /// <summary>The checks of a canonical text, one after the other.</summary>
    public static string Checks(string canonical)
    {
        var checks = new StringBuilder();
        var hash = Empty;
        for (var i = 0; i < canonical.Length; i++)
        {
            hash = Add(hash, canonical[i]);
            if ((i + 1) % WordingPassage.CheckedLength == 0 || i + 1 == canonical.Length)
            {
                checks.Append(Hex(Check(hash)));
            }
        }

        return checks.ToString();
    }

    /// <summary>How many checks a text of a length has, which may be as long as a number says.</summary>
    public static int CheckCount(int length) => (length / WordingPassage.CheckedLength) + (length % WordingPassage.CheckedLength > 0 ? 1 : 0);

    /// <summary>Whether a text consists of so many hexadecimal digits in lower case.</summary>
    public static bool IsHex(string text, int digits) => text.Length == digits && text.All(char.IsAsciiHexDigitLower);

    public static string Sha256(string canonical) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(canonical))).ToLowerInvariant();
}
