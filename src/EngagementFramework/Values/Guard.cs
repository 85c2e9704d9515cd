using System.Runtime.CompilerServices;
using System.Text.Json;

namespace EngagementFramework.Values;

/// <summary>Checks of what callers hand in.</summary>
internal static class Guard
{
    /// <summary>Returns <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentException">It is null, empty or white space.</exception>
    public static string NotBlank(string? text, [CallerMemberName] string member = "") => string.IsNullOrWhiteSpace(text)
        ? throw new ArgumentException($"{member} must not be blank.", member)
        : text;

    /// <summary>Lets a document pass that names the format it is read as. Our readers have looked before; a host's own options come here.</summary>
    /// <exception cref="JsonException">It names another.</exception>
    public static void Format(string? found, string expected)
    {
        if (found != expected)
        {
            throw new JsonException($"The format is '{found}', and '{expected}' is read here.");
        }
    }
}
