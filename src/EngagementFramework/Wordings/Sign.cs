namespace EngagementFramework.Wordings;

/// <summary>A character of a source text.</summary>
/// <param name="Canonical">As which it counts; <see cref="None"/> where it does not.</param>
/// <param name="Output">As which it is handed on; <see cref="None"/> where it is not.</param>
internal readonly record struct Sign(char Canonical, char Output)
{
    public const char None = '\0';

    /// <summary>With how many signs, this one included, it may be a mark that is no part of the text: a footnote's, or a list's.</summary>
    public byte Mark { get; init; }

    public bool IsSpace => Canonical == ' ';

    public bool IsDash => Canonical == '-';

    /// <summary>Whether it is a hyphen, and not a longer dash.</summary>
    public bool IsHyphen => Output is '-' or '\u2010';
}
