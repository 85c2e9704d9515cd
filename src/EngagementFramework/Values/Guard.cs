using System.Runtime.CompilerServices;

namespace EngagementFramework.Values;

/// <summary>Checks of what callers hand in.</summary>
internal static class Guard
{
    /// <summary>Returns <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentException">It is null, empty or white space.</exception>
    public static string NotBlank(string? text, [CallerMemberName] string member = "") => string.IsNullOrWhiteSpace(text)
        ? throw new ArgumentException($"{member} must not be blank.", member)
        : text;
}
