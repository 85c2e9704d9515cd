using Spectre.Console;

namespace EngagementFramework.Tool.Views;

/// <summary>How a piece of text is to be seen. Colour never says what words do not.</summary>
internal enum Tone
{
    Plain,
    Strong,
    Faint,
    Good,
    Open,
    Alarm,
}

/// <summary>The styles of the tones.</summary>
internal static class Tones
{
    private static readonly Style Faint = new(decoration: Decoration.Dim);
    private static readonly Style Strong = new(decoration: Decoration.Bold);
    private static readonly Style Good = new(Color.Green);
    private static readonly Style Open = new(Color.Yellow);
    private static readonly Style Alarm = new(Color.Red, decoration: Decoration.Bold);

    public static Style Style(this Tone tone) => tone switch
    {
        Tone.Strong => Strong,
        Tone.Faint => Faint,
        Tone.Good => Good,
        Tone.Open => Open,
        Tone.Alarm => Alarm,
        _ => Spectre.Console.Style.Plain,
    };
}
