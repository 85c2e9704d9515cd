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

        var json = JsonElement.ParseValue(ref reader);
        return IsReadable(json) ? new Extensions(json) : throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, Extensions value, JsonSerializerOptions options) => value.Json.WriteTo(writer);

    /// <summary>Whether no object in it has a member twice, and every text is one.</summary>
    /// <exception cref="InvalidOperationException">A text holds an escape that is not a character.</exception>
    private static bool IsReadable(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().DistinctBy(member => member.Name, StringComparer.Ordinal).Count() == json.EnumerateObject().Count()
            && json.EnumerateObject().All(member => IsReadable(member.Value)),
        JsonValueKind.Array => json.EnumerateArray().All(IsReadable),
        JsonValueKind.String => json.GetString() is not null,
        _ => true,
    };
}
