using System.Globalization;
using System.Text;
using EngagementFramework.Tool.Hosting;
using Spectre.Console;

namespace EngagementFramework.Tool.Views;

/// <summary>A text in the making, as wide as the screen. Texts of others must be on one line and free of control characters before they come here.</summary>
internal sealed class Page
{
    // Lines are broken here, and must not be broken again.
    private const int Endless = 100_000;
    private const int NarrowestText = 20;

    private readonly StringBuilder _text = new();
    private readonly IAnsiConsole? _colored;

    public Page(Screen screen)
    {
        Width = screen.Width;
        Glyphs = screen.Unicode ? Glyphs.Drawn : Glyphs.Plain;
        if (screen.Colors is { } colors)
        {
            _colored = AnsiConsole.Create(new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.Yes,
                ColorSystem = (ColorSystemSupport)(int)colors,
                Interactive = InteractionSupport.No,
                Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
                Out = new AnsiConsoleOutput(new StringWriter(_text, CultureInfo.InvariantCulture)),
            });
            _colored.Profile.Width = Endless;
        }
    }

    public int Width { get; }

    public Glyphs Glyphs { get; }

    public Page Put(string text, Tone tone = Tone.Plain)
    {
        if (_colored is null || tone == Tone.Plain || text.Length == 0)
        {
            _text.Append(text);
        }
        else
        {
            _colored.Write(new Text(text, tone.Style()));
        }

        return this;
    }

    public void End() => _text.Append('\n');

    public void Line(string text, Tone tone = Tone.Plain) => Put(text, tone).End();

    /// <summary>A text broken into lines, each of them so far from the edge.</summary>
    public void Text(int indent, string text, Tone tone = Tone.Plain) => Item(indent, "", text, tone);

    /// <summary>A text broken into lines, the others as far from the edge as the first is after its mark.</summary>
    public void Item(int indent, string mark, string text, Tone tone = Tone.Plain, Tone markTone = Tone.Plain)
    {
        var hanging = indent + (mark.Length == 0 ? 0 : TextWrap.Width(mark) + 1);
        if (mark.Length > 0 && Width - hanging < NarrowestText)
        {
            Text(indent, mark, markTone);
            Text(indent + 2, text, tone);
            return;
        }

        var first = true;
        foreach (var line in TextWrap.Lines(text, Math.Max(NarrowestText, Width - hanging)))
        {
            Put(new string(' ', first ? indent : hanging));
            if (first && mark.Length > 0)
            {
                Put(mark, markTone).Put(" ");
            }

            Line(line, tone);
            first = false;
        }
    }

    public void Rule() => Line(new string(Glyphs.Rule, Width), Tone.Faint);

    public override string ToString() => _text.ToString();
}
