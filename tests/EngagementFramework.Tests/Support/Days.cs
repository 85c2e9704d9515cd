using System.Globalization;

namespace EngagementFramework.Tests.Support;

/// <summary>Days, written as tests write them.</summary>
internal static class Days
{
    /// <summary>The day on which most tests evaluate. A window of 12 months then begins on 23 November 2025.</summary>
    public const string Today = "2026-11-23";

    public static DateOnly Of(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? OrNull(string? text) => text is null ? null : Of(text);
}
