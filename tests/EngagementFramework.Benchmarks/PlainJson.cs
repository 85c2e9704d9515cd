using System.Text.Json;
using System.Text.Json.Serialization;

namespace EngagementFramework.Benchmarks;

/// <summary>The same document as plain types, read and written by System.Text.Json with generated code and its default options: no checks.</summary>
internal static class PlainJson
{
    public static PlainAssessment Read(byte[] json) => JsonSerializer.Deserialize(json, PlainContext.Default.PlainAssessment)!;

    public static byte[] Write(PlainAssessment assessment) => JsonSerializer.SerializeToUtf8Bytes(assessment, PlainContext.Default.PlainAssessment);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainAssessment))]
internal sealed partial class PlainContext : JsonSerializerContext;

public sealed class PlainAssessment
{
    public string? Format { get; set; }
    public PlainPin? Framework { get; set; }
    public PlainCompany? Company { get; set; }
    public DateOnly AsOf { get; set; }
    public string? Assessor { get; set; }
    public PlainModel? BusinessModel { get; set; }
    public List<PlainSource>? Sources { get; set; }
    public List<PlainItem>? Evidence { get; set; }
    public List<PlainResponse>? Responses { get; set; }
}

public sealed class PlainPin
{
    public string? Id { get; set; }
    public string? Version { get; set; }
}

public sealed class PlainCompany
{
    public string? Id { get; set; }
    public string? Name { get; set; }
    public string? Country { get; set; }
}

public sealed class PlainModel
{
    public List<PlainFeature>? Features { get; set; }
}

public sealed class PlainFeature
{
    public string? Feature { get; set; }
    public string? Dependence { get; set; }
}

public sealed class PlainSource
{
    public string? Id { get; set; }
    public string? Title { get; set; }
    public string? Publisher { get; set; }
    public bool Public { get; set; }
    public string? Url { get; set; }
    public string? Published { get; set; }
    public DateOnly? Retrieved { get; set; }
}

public sealed class PlainItem
{
    public string? Id { get; set; }
    public string? Statement { get; set; }
    public List<PlainCitation>? Citations { get; set; }
    public List<PlainExample>? Examples { get; set; }
}

public sealed class PlainCitation
{
    public string? Source { get; set; }
    public string? Locator { get; set; }
    public string? Quote { get; set; }
}

public sealed class PlainExample
{
    public string? Date { get; set; }
    public string? Description { get; set; }
    public List<PlainCitation>? Citations { get; set; }
}

public sealed class PlainResponse
{
    public string? Question { get; set; }
    public string? Stance { get; set; }
    public string? Respondent { get; set; }
    public DateOnly? ReceivedOn { get; set; }
    public string? Explanation { get; set; }
    public List<PlainUse>? Evidence { get; set; }
}

public sealed class PlainUse
{
    public string? Item { get; set; }
    public List<string>? Shows { get; set; }
}
