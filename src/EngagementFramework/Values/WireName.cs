using System.Collections.Frozen;
using System.Text;
using System.Text.Json;

namespace EngagementFramework.Values;

/// <summary>The names that the values of an enumeration have in documents: the member's name in kebab-case.</summary>
internal static class WireName<TEnum> where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> Names = Enum.GetValues<TEnum>()
        .ToFrozenDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));

    private static readonly FrozenDictionary<TEnum, byte[]> QuotedNames = Names.ToFrozenDictionary(pair => pair.Key, pair => Encoding.UTF8.GetBytes($"\"{pair.Value}\""));

    /// <summary>All names, in the order of the values.</summary>
    public static IReadOnlyList<string> All { get; } = new ValueList<string>([.. Enum.GetValues<TEnum>().Select(Of)]);

    public static string Of(TEnum value) => Names.TryGetValue(value, out var name) ? name : throw Unknown(value);

    /// <summary>The name as a text of JSON, with its quotes, in UTF-8.</summary>
    public static ReadOnlySpan<byte> Quoted(TEnum value) => QuotedNames.TryGetValue(value, out var name) ? name : throw Unknown(value);

    private static ArgumentOutOfRangeException Unknown(TEnum value) => new(nameof(value), value, $"Not a value of {typeof(TEnum).Name}.");
}
