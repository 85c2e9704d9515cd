using System.Text.Json.Nodes;
using EngagementFramework.Cards;
using EngagementFramework.Json;
using EngagementFramework.Responses;

namespace EngagementFramework.Tests.Schemas;

/// <summary>How values with a form of their own are written in a schema: those for which the readers have a converter.</summary>
internal static class SchemaForms
{
    private const string Year = "(?!0000)[0-9]{4}";
    private const string Month = "(0[1-9]|1[0-2])";
    private const string DayOfMonth = "(0[1-9]|[12][0-9]|3[01])";
    private const string Day = $"{Year}-{Month}-{DayOfMonth}";
    private const string DatePart = $"{Year}(-(Q[1-4]|{Month}(-{DayOfMonth})?))?";

    /// <summary>The form of a single value; null where the type is no such value.</summary>
    public static JsonObject? Of(Type type, bool nullable)
    {
        if (DocumentResolver.Names(type) is { } names)
        {
            return Names(type, names);
        }

        return type switch
        {
            _ when type == typeof(string) => new JsonObject { ["type"] = "string" },
            _ when type == typeof(bool) => new JsonObject { ["type"] = "boolean" },
            _ when type == typeof(Extensions) => new JsonObject { ["type"] = "object" },
            _ when type == typeof(int) => new JsonObject { ["type"] = JsonType("integer", nullable), ["minimum"] = int.MinValue, ["maximum"] = int.MaxValue },
            _ when type == typeof(decimal) => new JsonObject { ["type"] = JsonType("number", nullable) },
            _ when type == typeof(DateOnly) => new JsonObject { ["type"] = JsonType("string", nullable), ["format"] = "date", ["pattern"] = $"^{Day}$" },
            _ when type == typeof(PartialDate) => new JsonObject { ["type"] = "string", ["pattern"] = $"^{DatePart}(/{DatePart})?$" },
            _ => null,
        };
    }

    /// <summary>A rated question, unless it says that it is not.</summary>
    public static JsonObject QuestionResult(JsonObject rated, JsonObject notRated) => new()
    {
        ["if"] = new JsonObject
        {
            ["properties"] = new JsonObject { ["status"] = new JsonObject { ["const"] = "not-rated" } },
            ["required"] = new JsonArray("status"),
        },
        ["then"] = notRated,
        ["else"] = rated,
    };

    /// <summary>The word that asks for the template, or a list in which a theme of the template stands for its question.</summary>
    public static JsonObject Questions(JsonObject question) => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["const"] = QuestionsConverter.Template, ["description"] = "The five questions of the template, with the feature's phrase put in." },
            new JsonObject
            {
                ["type"] = "array",
                ["items"] = new JsonObject
                {
                    ["anyOf"] = new JsonArray(
                        new JsonObject { ["enum"] = new JsonArray([.. QuestionTemplate.Themes.Select(theme => JsonValue.Create(theme))]), ["description"] = "The template's question on this theme, with the feature's phrase put in." },
                        question),
                },
            }),
    };

    private static JsonObject Names(Type type, IReadOnlyList<string> names) => new()
    {
        ["anyOf"] = new JsonArray([.. Enum.GetNames(type).Zip(names, (member, name) => new JsonObject { ["const"] = name, ["description"] = DocComments.OfValue(type, member) })]),
    };

    private static JsonNode JsonType(string name, bool nullable) => nullable ? new JsonArray(name, "null") : JsonValue.Create(name);
}
