using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using EngagementFramework.Cards;
using EngagementFramework.Evaluation;
using EngagementFramework.Json;
using EngagementFramework.Responses;

namespace EngagementFramework.Tests.Schemas;

/// <summary>
/// Makes the JSON Schema of a format. The contracts by which documents are read give the shape, the comments of the types the
/// descriptions, and <see cref="SchemaRules"/> what no contract says.
/// </summary>
internal sealed class SchemaGenerator
{
    private static readonly JsonSerializerOptions Form = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);
    private readonly bool _hasRules;

    private SchemaGenerator(Type root) => _hasRules = SchemaRules.HoldIn(root);

    /// <summary>The schema as UTF-8 JSON with a line feed at its end.</summary>
    public static byte[] Generate(string name, Type root)
    {
        var schema = new SchemaGenerator(root).Root(name, Contract(root));
        return [.. JsonSerializer.SerializeToUtf8Bytes(schema, Form), (byte)'\n'];
    }

    private JsonObject Root(string name, JsonTypeInfo contract)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["$id"] = $"urn:engagementframework:schema:{name}",
            ["title"] = name,
        };
        foreach (var (keyword, value) in Object(contract).ToList())
        {
            schema[keyword] = value?.DeepClone();
        }

        schema["properties"]!["format"]!["const"] = name;
        if (_definitions.Count > 0)
        {
            schema["definitions"] = new JsonObject(_definitions.Select(definition => KeyValuePair.Create(definition.Key, (JsonNode?)definition.Value)));
        }

        return schema;
    }

    private JsonObject Object(JsonTypeInfo contract)
    {
        var properties = new JsonObject();
        foreach (var member in contract.Properties)
        {
            properties[member.Name] = Member(contract.Type, member);
        }

        var schema = new JsonObject { ["description"] = DocComments.OfType(contract.Type), ["type"] = "object", ["properties"] = properties };
        if (contract.Properties.Where(member => member.IsRequired).Select(member => JsonValue.Create(member.Name)).ToArray() is { Length: > 0 } required)
        {
            schema["required"] = new JsonArray(required);
        }

        schema["additionalProperties"] = false;
        if (_hasRules)
        {
            SchemaRules.Apply(contract.Type, schema);
        }

        return schema;
    }

    private JsonObject Member(Type type, JsonPropertyInfo member)
    {
        var value = Value(member.PropertyType, nullable: member.IsRequired && Nullable.GetUnderlyingType(member.PropertyType) is not null);
        var schema = new JsonObject { ["description"] = DocComments.OfMember(type, member) };
        if (value.ContainsKey("$ref"))
        {
            // In draft 07, whatever stands beside a $ref is ignored.
            schema["allOf"] = new JsonArray(value);
        }
        else
        {
            foreach (var (keyword, node) in value.ToList())
            {
                schema[keyword] = node?.DeepClone();
            }
        }

        if (!member.IsRequired && member.PropertyType.IsValueType && Nullable.GetUnderlyingType(member.PropertyType) is null)
        {
            schema["default"] = Default(member.PropertyType);
        }

        if (_hasRules)
        {
            SchemaRules.Apply(type, member.Name, schema);
        }

        return schema;
    }

    private JsonObject Value(Type declared, bool nullable = false)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type == typeof(Response))
        {
            return Reference(Contract(typeof(ResponseDocument)));
        }

        if (type == typeof(QuestionResult))
        {
            return SchemaForms.QuestionResult(Reference(Contract(typeof(RatedQuestionDocument))), Reference(Contract(typeof(NotRatedQuestionDocument))));
        }

        if (type == typeof(IReadOnlyList<EngagementQuestion>))
        {
            return SchemaForms.Questions(Reference(Contract(typeof(EngagementQuestion))));
        }

        if (SchemaForms.Of(type, nullable) is { } form)
        {
            return form;
        }

        var contract = Contract(type);
        return contract.Kind switch
        {
            JsonTypeInfoKind.Enumerable => new JsonObject { ["type"] = "array", ["items"] = Value(contract.ElementType!) },
            JsonTypeInfoKind.Object => Reference(contract),
            _ => throw new NotSupportedException($"How is {type} written in a schema?"),
        };
    }

    private JsonObject Reference(JsonTypeInfo contract)
    {
        var name = DocComments.Name(contract.Type);
        if (!_definitions.ContainsKey(name))
        {
            _definitions[name] = Object(contract);
        }

        return new JsonObject { ["$ref"] = $"#/definitions/{name}" };
    }

    private static JsonNode Default(Type type) => DocumentResolver.Names(type) is { } names ? names[0] : JsonValue.Create(type == typeof(bool) ? false : throw new NotSupportedException($"{type} has no default value here."));

    private static JsonTypeInfo Contract(Type type) => EngagementJson.LenientOptions.GetTypeInfo(type);
}
