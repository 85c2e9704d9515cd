using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using EngagementFramework.Values;

namespace EngagementFramework.Texts;

/// <summary>
/// Every sentence the library can say, by key: problems, notices, findings and labels. Immutable and thread-safe. The sentences of
/// a host replace ours with <see cref="With"/>; nothing depends on a thread's culture.
/// </summary>
public sealed class TextCatalog
{
    private readonly FrozenDictionary<string, string> _texts;

    private TextCatalog(FrozenDictionary<string, string> texts, IReadOnlyList<WordingReference> wordings)
    {
        _texts = texts;
        Wordings = ValueList.Copy(wordings);
    }

    /// <summary>The texts in English that the library comes with.</summary>
    public static TextCatalog English { get; } = new(EnglishTexts.All.ToFrozenDictionary(StringComparer.Ordinal), []);

    /// <summary>Whose wording the texts are, where they come from packs of wording; empty for the English ones and those of a host.</summary>
    public IReadOnlyList<WordingReference> Wordings { get; }

    /// <summary>The keys of all texts, sorted.</summary>
    public IReadOnlyList<string> Keys => [.. _texts.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The text with the given key, its placeholders unfilled.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public string this[string key] => _texts.TryGetValue(key, out var text)
        ? text
        : throw new KeyNotFoundException($"There is no text '{key}'.");

    /// <summary>The text with the given key, each placeholder filled by the argument of its name; a placeholder without an argument stays.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public string Format(string key, params ReadOnlySpan<TextArgument> arguments) => Fill(this[key], arguments);

    /// <summary>A catalogue that says <paramref name="texts"/> where it has them, and what this one says otherwise.</summary>
    /// <param name="texts">Texts by key.</param>
    /// <exception cref="ArgumentException">A key is unknown, a text is blank, or its placeholders are not those of the text it replaces.</exception>
    public TextCatalog With(IReadOnlyDictionary<string, string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Worded(texts, []);
    }

    /// <summary>As <see cref="With"/>, with the references of packs that the texts come from.</summary>
    internal TextCatalog Worded(IReadOnlyDictionary<string, string> texts, IReadOnlyList<WordingReference> wordings)
    {
        var merged = _texts.ToDictionary(StringComparer.Ordinal);
        foreach (var (key, text) in texts)
        {
            if (!_texts.TryGetValue(key, out var ours))
            {
                throw new ArgumentException($"There is no text '{key}' to replace.", nameof(texts));
            }

            if (string.IsNullOrWhiteSpace(text) || !Placeholders(text).SetEquals(Placeholders(ours)))
            {
                throw new ArgumentException($"The text '{key}' must have exactly the placeholders of: {ours}", nameof(texts));
            }

            merged[key] = text;
        }

        return new TextCatalog(merged.ToFrozenDictionary(StringComparer.Ordinal), ValueList.Union(Wordings, wordings));
    }

    internal bool TryGetText(string key, [MaybeNullWhen(false)] out string text) => _texts.TryGetValue(key, out text);

    internal static HashSet<string> Placeholders(string text)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', open + 1))
        {
            var close = text.IndexOf('}', open);
            if (close > open)
            {
                names.Add(text[(open + 1)..close]);
            }
        }

        return names;
    }

    private static string Fill(string text, ReadOnlySpan<TextArgument> arguments)
    {
        var filled = new StringBuilder(text.Length + 32);
        var from = 0;
        for (var open = text.IndexOf('{'); open >= 0; open = text.IndexOf('{', from))
        {
            var close = text.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            filled.Append(text, from, open - from).Append(Value(text.AsSpan(open, close - open + 1), arguments));
            from = close + 1;
        }

        return filled.Append(text, from, text.Length - from).ToString();
    }

    private static ReadOnlySpan<char> Value(ReadOnlySpan<char> placeholder, ReadOnlySpan<TextArgument> arguments)
    {
        foreach (var argument in arguments)
        {
            if (placeholder[1..^1].SequenceEqual(argument.Name))
            {
                return argument.Value;
            }
        }

        return placeholder;
    }
}
