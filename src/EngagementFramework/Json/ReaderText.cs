using System.Text;
using System.Text.Json;

namespace EngagementFramework.Json;

/// <summary>Compares the texts at a reader.</summary>
internal static class ReaderText
{
    /// <summary>Whether the name or text at the reader is this one. One that holds an escape that is not a character is no other text.</summary>
    public static bool Names(this scoped ref readonly Utf8JsonReader reader, ReadOnlySpan<byte> text)
    {
        try
        {
            return reader.ValueTextEquals(text);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    /// <inheritdoc cref="Names(ref readonly Utf8JsonReader, ReadOnlySpan{byte})"/>
    public static bool Names(this scoped ref readonly Utf8JsonReader reader, string text) => Names(in reader, Encoding.UTF8.GetBytes(text));
}
