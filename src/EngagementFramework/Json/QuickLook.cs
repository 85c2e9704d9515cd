using System.Text.Json;

namespace EngagementFramework.Json;

/// <summary>A first look at a document that most documents pass, so that they need no closer one.</summary>
internal static class QuickLook
{
    /// <summary>Whether the document is an object that names the format, and has no null.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> json, string format)
    {
        try
        {
            return NamesFormat(json, format) && (json.IndexOf("null"u8) < 0 || !HasNull(json));
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool NamesFormat(ReadOnlySpan<byte> json, string format)
    {
        var reader = new Utf8JsonReader(json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isFormat = reader.Names("format"u8);
            reader.Read();
            if (isFormat)
            {
                return reader.TokenType == JsonTokenType.String && reader.Names(format);
            }

            reader.Skip();
        }

        return false;
    }

    private static bool HasNull(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.Null)
            {
                return true;
            }
        }

        return false;
    }
}
