namespace EngagementFramework.Tool.Views;

/// <summary>The signs of the text output, and what stands for them where only plain characters can be shown.</summary>
internal sealed record Glyphs(char Full, char Doubtful, char Empty, char None, char Alarm, char Rule, string Met, string Missing, string Open, string Bullet, string Arrow)
{
    public static Glyphs Drawn { get; } = new('█', '▒', '░', '·', '!', '─', "✓", "✗", "?", "•", "→");

    public static Glyphs Plain { get; } = new('#', '?', '.', ' ', '!', '-', "+", "-", "?", "*", ">");
}
