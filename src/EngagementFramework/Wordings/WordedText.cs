namespace EngagementFramework.Wordings;

/// <summary>A text of a pack.</summary>
/// <param name="Text">The text.</param>
/// <param name="Rank">How near the pack's culture is to the one that was asked for; 0 is the culture itself.</param>
/// <param name="IsOfTheLanguage">Whether the pack is of the language, and not of English instead of it.</param>
/// <param name="Pack">The pack.</param>
internal sealed record WordedText(string Text, int Rank, bool IsOfTheLanguage, WordingReference Pack);
