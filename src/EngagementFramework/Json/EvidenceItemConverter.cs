using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using EngagementFramework.Responses;

namespace EngagementFramework.Json;

/// <summary>Reads evidence items quickly, and writes them as generated.</summary>
internal sealed class EvidenceItemConverter : JsonConverter<EvidenceItem>
{
    public override EvidenceItem Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => QuickReader.EvidenceItem(ref reader, null);

    public override void Write(Utf8JsonWriter writer, EvidenceItem value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, (JsonTypeInfo<EvidenceItem>)EngagementJson.LenientOptions.GetTypeInfo(typeof(EvidenceItem)));
}
