using Spectre.Console;

namespace EngagementFramework.Tool.Hosting;

/// <summary>What the reader of the text looks at.</summary>
/// <param name="Width">How many columns a line may have.</param>
/// <param name="Unicode">Whether blocks and lines can be drawn; plain characters stand in for them otherwise.</param>
/// <param name="Colors">The colours that can be shown; null for no escape codes at all.</param>
internal sealed record Screen(int Width, bool Unicode, ColorSystem? Colors)
{
    public const int DefaultWidth = 80;
    private const int NarrowestWidth = 40;
    private const int WidestWidth = 110;
    private static readonly string[] LocaleVariables = ["LC_ALL", "LC_CTYPE", "LANG"];

    /// <summary>A file or a pipe: always the same.</summary>
    public static Screen Plain { get; } = new(DefaultWidth, Unicode: true, Colors: null);

    /// <summary>A terminal, as far as its surroundings tell.</summary>
    /// <param name="columns">How wide it is; 0 or less where that is not known.</param>
    /// <param name="utf8">Whether it shows UTF-8.</param>
    /// <param name="colors">The colours it is found to have; null for none.</param>
    /// <param name="environment">Looks up a variable of the environment.</param>
    public static Screen OfTerminal(int columns, bool utf8, ColorSystem? colors, Func<string, string?> environment)
    {
        var dumb = environment("TERM") == "dumb";
        var noColor = !string.IsNullOrEmpty(environment("NO_COLOR"));
        return new Screen(
            columns <= 0 ? DefaultWidth : Math.Clamp(columns, NarrowestWidth, WidestWidth),
            utf8 && !dumb && !PlainCharacters(environment),
            dumb || noColor ? null : colors);
    }

    /// <summary>Whether the surroundings ask for the characters of the locale C. The first variable that is set decides.</summary>
    private static bool PlainCharacters(Func<string, string?> environment) =>
        LocaleVariables.Select(environment).FirstOrDefault(value => !string.IsNullOrEmpty(value)) is "C" or "POSIX";
}
