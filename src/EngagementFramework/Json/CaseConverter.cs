using System.Text.Json;
using System.Text.Json.Serialization;

namespace EngagementFramework.Json;

/// <summary>Reads and writes one case of a closed set as the set does, and refuses to read another.</summary>
internal sealed class CaseConverter<TCase, TSet>(JsonConverter<TSet> set) : JsonConverter<TCase>
    where TCase : class, TSet
    where TSet : class
{
    public override TCase Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => set.Read(ref reader, typeof(TSet), options) as TCase
        ?? throw new JsonException($"This is not a {typeof(TCase).Name}.");

    public override void Write(Utf8JsonWriter writer, TCase value, JsonSerializerOptions options) => set.Write(writer, value, options);
}
