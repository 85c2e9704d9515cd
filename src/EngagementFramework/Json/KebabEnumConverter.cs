using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.Json;

/// <summary>Reads and writes an enumeration by its names in documents, exactly. A lenient one takes any other value for <c>wrong</c>.</summary>
internal sealed class KebabEnumConverter<TEnum>(bool lenient, TEnum wrong = default) : JsonConverter<TEnum> where TEnum : struct, Enum
{
    private static readonly (byte[] Name, TEnum Value)[] Names =
        [.. Enum.GetValues<TEnum>().Select(value => (Encoding.UTF8.GetBytes(WireName<TEnum>.Of(value)), value))];

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            foreach (var (name, value) in Names)
            {
                if (reader.ValueTextEquals(name))
                {
                    return value;
                }
            }
        }

        return lenient ? wrong : throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) => writer.WriteStringValue(WireName<TEnum>.Of(value));
}
