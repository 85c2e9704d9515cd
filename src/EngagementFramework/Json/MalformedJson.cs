using System.Text;
using System.Text.Json;

namespace EngagementFramework.Json;

/// <summary>Says in plain words what is wrong with a text that is not JSON, and what the parts of JSON are called.</summary>
internal static class MalformedJson
{
    public static string Describe(ReadOnlySpan<byte> json, int offset)
    {
        var before = json[..offset].TrimEnd(" \t\r\n"u8);
        if (json[offset..].Trim(" \t\r\n"u8).IsEmpty)
        {
            return before.IsEmpty ? "there is nothing in it" : "it ends before it is complete";
        }

        if (json[offset] == '/')
        {
            return "comments are not allowed";
        }

        if (json[offset] is (byte)'}' or (byte)']' && before.EndsWith(","u8))
        {
            return "a comma must not stand before a closing bracket";
        }

        Rune.DecodeFromUtf8(json[offset..], out var character, out _);
        return Rune.IsControl(character)
            ? FormattableString.Invariant($"the control character U+{character.Value:X4} must not stand here")
            : $"'{character}' must not stand here";
    }

    /// <summary>What a token begins, as said to a reader.</summary>
    public static string Name(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        _ => "true or false",
    };
}
