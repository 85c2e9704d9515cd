using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using EngagementFramework.Cards;

namespace EngagementFramework.Json;

/// <summary>
/// Reads the questions of a card: the word that asks for the whole template, or a list in which a theme of the template stands for its
/// question. Writes a list, in which what stands for a question of the template, until it is made, is its theme.
/// </summary>
internal sealed class QuestionsConverter(bool lenient) : JsonConverter<IReadOnlyList<EngagementQuestion>>
{
    public const string Template = "template";

    public override IReadOnlyList<EngagementQuestion> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.ValueTextEquals(Template) ? QuestionTemplate.All : throw new JsonException();
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException();
        }

        var questions = new List<EngagementQuestion>();
        var info = (JsonTypeInfo<EngagementQuestion>)options.GetTypeInfo(typeof(EngagementQuestion));
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            questions.Add((reader.TokenType == JsonTokenType.String ? OfTheme(reader.GetString()!) : JsonSerializer.Deserialize(ref reader, info)) ?? throw new JsonException());
        }

        return questions;
    }

    private EngagementQuestion? OfTheme(string theme) => QuestionTemplate.Find(theme) ?? (lenient ? QuestionTemplate.Unknown : null);

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<EngagementQuestion> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        var info = (JsonTypeInfo<EngagementQuestion>)options.GetTypeInfo(typeof(EngagementQuestion));
        foreach (var question in value)
        {
            if (QuestionTemplate.IsStandIn(question))
            {
                writer.WriteStringValue(question.Theme);
            }
            else
            {
                JsonSerializer.Serialize(writer, question, info);
            }
        }

        writer.WriteEndArray();
    }
}
