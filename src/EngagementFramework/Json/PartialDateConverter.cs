using System.Text.Json;
using System.Text.Json.Serialization;
using EngagementFramework.Responses;

namespace EngagementFramework.Json;

/// <summary>Reads and writes dates as they were written. A lenient one takes any other text for no date.</summary>
internal sealed class PartialDateConverter(bool lenient) : JsonConverter<PartialDate>
{
    public override PartialDate? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && PartialDate.TryParse(reader.GetString(), out var date))
        {
            return date;
        }

        return lenient ? null : throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}
