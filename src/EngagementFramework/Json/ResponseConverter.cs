using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using EngagementFramework.Responses;

namespace EngagementFramework.Json;

/// <summary>
/// Reads and writes a response by way of <see cref="ResponseDocument"/>: the stance may stand anywhere in it. A lenient one reads a
/// response with evidence as one that describes practice, so that the evidence can be checked too.
/// </summary>
internal sealed class ResponseConverter(bool lenient) : JsonConverter<Response>
{
    public override Response Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (lenient)
        {
            var document = JsonSerializer.Deserialize(ref reader, Info(options)) ?? throw new JsonException();
            return document.Evidence.Count + document.NotApplicable.Count > 0 ? document.Practice() : document.ToResponse();
        }

        return QuickReader.Response(ref reader, null);
    }

    public override void Write(Utf8JsonWriter writer, Response value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, ResponseDocument.Of(value), Info(options));

    private static JsonTypeInfo<ResponseDocument> Info(JsonSerializerOptions options) =>
        (JsonTypeInfo<ResponseDocument>)options.GetTypeInfo(typeof(ResponseDocument));
}
