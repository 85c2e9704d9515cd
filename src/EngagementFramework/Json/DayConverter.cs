using System.Text.Json;
using System.Text.Json.Serialization;
using EngagementFramework.Responses;
using EngagementFramework.Values;

namespace EngagementFramework.Json;

/// <summary>Reads and writes days as <c>YYYY-MM-DD</c>, and nothing else. A lenient one takes any other text for the first day there is.</summary>
internal sealed class DayConverter(bool lenient) : JsonConverter<DateOnly>
{
    public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && TryParse(reader.GetString(), out var day))
        {
            return day;
        }

        return lenient ? DateOnly.MinValue : throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) => writer.WriteStringValue(Iso.Text(value));

    public static bool TryParse(string? text, out DateOnly day)
    {
        var isDay = DatePart.TryParse(text, out var part) && text!.Length == "YYYY-MM-DD".Length;
        day = part.First;
        return isDay;
    }
}
