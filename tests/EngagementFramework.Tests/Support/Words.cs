namespace EngagementFramework.Tests.Support;

/// <summary>Lists of ids, written as one text with spaces.</summary>
internal static class Words
{
    public static string[] Of(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
