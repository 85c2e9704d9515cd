using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using EngagementFramework.Evaluation;

namespace EngagementFramework.Json;

/// <summary>Reads and writes a question's result by way of its documents: the status may stand anywhere in it.</summary>
internal sealed class QuestionResultConverter : JsonConverter<QuestionResult>
{
    public override QuestionResult Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var ahead = reader;
        var status = JsonSerializer.Deserialize(ref ahead, Info<QuestionStatusDocument>(options)) ?? throw new JsonException();
        return status.Status == QuestionStatus.Rated
            ? JsonSerializer.Deserialize(ref reader, Info<RatedQuestionDocument>(options))!.ToResult()
            : JsonSerializer.Deserialize(ref reader, Info<NotRatedQuestionDocument>(options))!.ToResult();
    }

    public override void Write(Utf8JsonWriter writer, QuestionResult value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case RatedQuestion rated:
                JsonSerializer.Serialize(writer, RatedQuestionDocument.Of(rated), Info<RatedQuestionDocument>(options));
                break;
            case NotRatedQuestion notRated:
                JsonSerializer.Serialize(writer, NotRatedQuestionDocument.Of(notRated), Info<NotRatedQuestionDocument>(options));
                break;
        }
    }

    private static JsonTypeInfo<T> Info<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
