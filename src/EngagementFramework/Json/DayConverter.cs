using System.Text.Json;
using System.Text.Json.Serialization;
using EngagementFramework.Responses;
using EngagementFramework.Values;

namespace EngagementFramework.Json;

/// <summary>Reads and writes days as <c>YYYY-MM-DD</c>, and nothing else. A lenient one takes any other text for the first day there is.</summary>
internal sealed class DayConverter(bool lenient) : JsonConverter<DateOnly>
{
    private const int Length = 10;

    public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && (TryParseInPlace(ref reader, out var day) || TryParse(reader.GetString(), out day)))
        {
            return day;
        }

        return lenient ? DateOnly.MinValue : throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) => writer.WriteStringValue(Iso.Text(value));

    /// <summary>Reads a day without making a text of it, where it has no escapes.</summary>
    private static bool TryParseInPlace(ref readonly Utf8JsonReader reader, out DateOnly day)
    {
        day = default;
        if (reader.HasValueSequence || reader.ValueIsEscaped || reader.ValueSpan.Length != Length)
        {
            return false;
        }

        Span<char> text = stackalloc char[Length];
        return reader.CopyString(text) == Length && TryParse(text, out day);
    }

    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly day)
    {
        var isDay = DatePart.TryParse(text, out var part) && text.Length == Length;
        day = part.First;
        return isDay;
    }
}
