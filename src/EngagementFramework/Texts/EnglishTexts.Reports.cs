namespace EngagementFramework.Texts;

/// <content>What reports say of findings.</content>
internal static partial class EnglishTexts
{
    private static readonly (string Key, string Text)[] Reports =
    [
        ("report.level-by-stance", "The stance alone decides the level."),
    ];
}
