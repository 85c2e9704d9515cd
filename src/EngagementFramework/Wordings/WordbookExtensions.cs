using EngagementFramework.Values;

namespace EngagementFramework.Wordings;

/// <summary>Texts that may be absent, and lists of them.</summary>
internal static class WordbookExtensions
{
    public static string? Optional(this IWordbook words, string id, string? text) => text is null ? null : words.Text(id, text);

    /// <summary>The texts, whose ids end in their numbers, from 1.</summary>
    public static IReadOnlyList<string> List(this IWordbook words, string id, IReadOnlyList<string> texts, Func<int, DerivedText?>? derived = null) =>
        Each(texts, (text, number) => words.Text(FormattableString.Invariant($"{id}/{number}"), text, derived?.Invoke(number)));

    /// <summary>What comes of each item and its number, from 1, in order and at once.</summary>
    public static IReadOnlyList<T> Each<T>(IReadOnlyList<T> items, Func<T, int, T> change) where T : class
    {
        var changed = new T[items.Count];
        for (var i = 0; i < changed.Length; i++)
        {
            changed[i] = change(items[i], i + 1);
        }

        return ValueList.Copy(changed);
    }
}
