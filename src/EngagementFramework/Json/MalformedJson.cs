using System.Text;
using System.Text.Json;
using EngagementFramework.Problems;
using EngagementFramework.Texts;

namespace EngagementFramework.Json;

/// <summary>Says in plain words what is wrong with a text that is not JSON, and what the parts of JSON are called.</summary>
internal static class MalformedJson
{
    public static string Describe(ReadOnlySpan<byte> json, int offset, ProblemCollector problems)
    {
        var before = json[..offset].TrimEnd(" \t\r\n"u8);
        if (json[offset..].Trim(" \t\r\n"u8).IsEmpty)
        {
            return before.IsEmpty ? problems.Term("json-empty") : problems.Term("json-incomplete");
        }

        if (json[offset] == '/')
        {
            return problems.Term("json-comment");
        }

        if (json[offset] is (byte)'}' or (byte)']' && before.EndsWith(","u8))
        {
            return problems.Term("json-last-comma");
        }

        Rune.DecodeFromUtf8(json[offset..], out var character, out _);
        return Rune.IsControl(character)
            ? problems.Term("json-control-character", new TextArgument("code", FormattableString.Invariant($"U+{character.Value:X4}")))
            : problems.Term("json-character", new TextArgument("character", character.ToString()));
    }

    /// <summary>The name of the term for what a token begins.</summary>
    public static string Name(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "json-object",
        JsonTokenType.StartArray => "json-list",
        JsonTokenType.String => "json-text",
        JsonTokenType.Number => "json-number",
        _ => "json-true-or-false",
    };
}
