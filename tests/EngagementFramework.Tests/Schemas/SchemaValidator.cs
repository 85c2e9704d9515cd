using System.Text.Json;
using System.Text.Unicode;
using EngagementFramework.Json;
using Json.Schema;

namespace EngagementFramework.Tests.Schemas;

/// <summary>Checks documents by the schemas alone, with a validator that knows nothing of this library.</summary>
internal static class SchemaValidator
{
    private static readonly Dictionary<string, JsonSchema> Schemas = DocumentSchemas.Names.ToDictionary(
        name => DocumentSchemas.FileName(name).Replace(".schema.json", "", StringComparison.Ordinal),
        name => JsonSchema.FromText(DocumentSchemas.Get(name)));

    private static readonly EvaluationOptions Places = new() { OutputFormat = OutputFormat.Hierarchical };

    // Validators need not look at "format"; some do.
    private static readonly EvaluationOptions WithFormats = new() { OutputFormat = OutputFormat.Hierarchical, RequireFormatValidation = true };

    /// <summary>The places of what is wrong, as JSON Pointers; null where the bytes are no JSON that a validator takes.</summary>
    public static IReadOnlyList<string>? Errors(string folder, ReadOnlyMemory<byte> json, bool withFormats = false)
    {
        if (!Utf8.IsValid(json.Span))
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(json.Span.StartsWith("\ufeff"u8) ? json[3..] : json);
            ReadTexts(document.RootElement);
            var errors = new List<string>();
            Collect(Schemas[folder].Evaluate(document.RootElement, withFormats ? WithFormats : Places), errors);
            return errors;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Asserts that the schema accepts the document, whether or not the validator looks at formats of texts.</summary>
    public static void Accepts(string folder, byte[] json, string because)
    {
        Errors(folder, json).Should().BeEmpty("{0} is valid", because);
        Errors(folder, json, withFormats: true).Should().BeEmpty("{0} is valid", because);
    }

    /// <summary>Whether the schema finds the problem: an error is at its place, or within it; of what stands twice in a list, at the list or within it.</summary>
    public static bool IsFound(string code, string pointer, IReadOnlyList<string> errors)
    {
        var place = BeyondSchemas.InLists.Contains(code) ? pointer[..pointer.LastIndexOf('/')] : pointer;
        return errors.Any(error => error == place || (place.Length > 0 && error.StartsWith(place + "/", StringComparison.Ordinal)));
    }

    /// <exception cref="InvalidOperationException">A text has half a character. The validator does not look at each of them.</exception>
    private static void ReadTexts(JsonElement json)
    {
        foreach (var member in json.ValueKind == JsonValueKind.Object ? json.EnumerateObject() : default)
        {
            _ = member.Name;
            ReadTexts(member.Value);
        }

        foreach (var item in json.ValueKind == JsonValueKind.Array ? json.EnumerateArray() : default)
        {
            ReadTexts(item);
        }

        _ = json.ValueKind == JsonValueKind.String ? json.GetString() : null;
    }

    private static void Collect(EvaluationResults result, List<string> errors)
    {
        // A condition that does not hold is no error.
        if (result.IsValid || result.EvaluationPath is { SegmentCount: > 0 } path && path.GetSegment(path.SegmentCount - 1).ToString() == "if")
        {
            return;
        }

        if (result.Errors is { Count: > 0 })
        {
            errors.Add(result.InstanceLocation.ToString());
        }

        foreach (var detail in result.Details ?? [])
        {
            Collect(detail, errors);
        }
    }
}
