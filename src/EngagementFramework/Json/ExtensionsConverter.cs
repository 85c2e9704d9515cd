using System.Text.Json;
using System.Text.Json.Serialization;
using EngagementFramework.Responses;

namespace EngagementFramework.Json;

/// <summary>Reads and writes data of a host's own, as it is.</summary>
internal sealed class ExtensionsConverter : JsonConverter<Extensions>
{
    public override Extensions Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException();
        }

        try
        {
            return new Extensions(JsonElement.ParseValue(ref reader));
        }
        catch (ArgumentException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, Extensions value, JsonSerializerOptions options) => value.Json.WriteTo(writer);
}
