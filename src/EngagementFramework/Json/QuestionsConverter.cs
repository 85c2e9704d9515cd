using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using EngagementFramework.Cards;

namespace EngagementFramework.Json;

/// <summary>Reads the questions of a card: a list of them, or the word that asks for the template. Writes a list.</summary>
internal sealed class QuestionsConverter : JsonConverter<IReadOnlyList<EngagementQuestion>>
{
    public const string Template = "template";

    public override IReadOnlyList<EngagementQuestion> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.ValueTextEquals(Template) ? QuestionTemplate.Requested : throw new JsonException();
        }

        return JsonSerializer.Deserialize(ref reader, Info(options)) ?? throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<EngagementQuestion> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        var info = (JsonTypeInfo<EngagementQuestion>)options.GetTypeInfo(typeof(EngagementQuestion));
        foreach (var question in value)
        {
            JsonSerializer.Serialize(writer, question, info);
        }

        writer.WriteEndArray();
    }

    private static JsonTypeInfo<List<EngagementQuestion>> Info(JsonSerializerOptions options) =>
        (JsonTypeInfo<List<EngagementQuestion>>)options.GetTypeInfo(typeof(List<EngagementQuestion>));
}
