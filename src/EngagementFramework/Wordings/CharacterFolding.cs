namespace EngagementFramework.Wordings;

/// <summary>
/// As what a character counts: the same for characters that differ by typography only. A table of our own, for the compatibility forms of
/// Unicode are not there on every host.
/// </summary>
internal static class CharacterFolding
{
    public const char SoftHyphen = '\u00AD';

    /// <summary>Whether it is never part of a text: footnote marks, bullets, what cannot be seen.</summary>
    public static bool IsLayout(char c) => c switch
    {
        < ' ' or '\u007F' or SoftHyphen or '\uFEFF' => true,
        '\u00B2' or '\u00B3' or '\u00B9' or (>= '\u2070' and <= '\u2079') or '\u2020' or '\u2021' => true,
        '\u2022' or '\u2023' or '\u2043' or '\u25AA' or '\u25AB' or '\u25CF' or '\u25CB' or '\u25E6' or '\u25A0' or '\u25A1' => true,
        (>= '\u200B' and <= '\u200F') or (>= '\u2060' and <= '\u2064') or (>= '\uE000' and <= '\uF8FF') => true,
        _ => false,
    };

    /// <summary>The characters as which it counts.</summary>
    public static string Fold(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201A' or '\u201B' or '\u2032' or '\u00B4' => "'",
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2033' or '\u00AB' or '\u00BB' => "\"",
        (>= '\u2010' and <= '\u2015') or '\u2212' => "-",
        '\u2026' => "...",
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        '\uFB05' or '\uFB06' => "st",
        >= '\uFF01' and <= '\uFF5E' => ((char)(c - '\uFEE0')).ToString(),
        _ => c.ToString(),
    };

    /// <summary>Whether it is a character that fonts draw as one and that is several letters.</summary>
    public static bool IsLigature(char c) => c is >= '\uFB00' and <= '\uFB06';
}
