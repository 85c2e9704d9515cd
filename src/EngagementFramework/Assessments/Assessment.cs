using System.Text.Json.Serialization;
using EngagementFramework.Responses;
using EngagementFramework.Values;

namespace EngagementFramework.Assessments;

/// <summary>What one company said, and what an assessor read into it, as of one day.</summary>
public sealed record Assessment
{
    /// <summary>The name and version of the document format.</summary>
    public const string FormatName = "engagement-assessment/1";

    /// <summary>The format that a document names first.</summary>
    [JsonInclude, JsonRequired, JsonPropertyName("format"), JsonPropertyOrder(-2)]
    internal string Format { get => FormatName; init => Guard.Format(value, FormatName); }

    /// <summary>The address of a JSON Schema, as editors use it. The default value is null.</summary>
    [JsonPropertyName("$schema"), JsonPropertyOrder(-3)]
    public string? Schema { get; init; }

    /// <summary>The framework that the assessment was coded for; another is an error. The default value is null: any that has the elements.</summary>
    [JsonPropertyName("framework")]
    public FrameworkReference? Framework { get; init; }

    /// <summary>The company.</summary>
    [JsonPropertyName("company")]
    public required Company Company { get; init; }

    /// <summary>
    /// The last day, inclusive, of which the assessment can know anything. It is the date of evaluation too, unless
    /// <see cref="EvaluationOptions.AsOf"/> says another.
    /// </summary>
    [JsonPropertyName("asOf")]
    public required DateOnly AsOf { get; init; }

    /// <summary>Who read the answers. The default value is null.</summary>
    [JsonPropertyName("assessor")]
    public string? Assessor { get; init; }

    /// <summary>How far the company's success depends on which features. The default value is null: nothing is declared.</summary>
    [JsonPropertyName("businessModel")]
    public BusinessModel? BusinessModel { get; init; }

    /// <summary>The sources. The default value is the empty list.</summary>
    [JsonPropertyName("sources")]
    public IReadOnlyList<Source> Sources { get; init => field = ValueList.Copy(value); } = ValueList<Source>.Empty;

    /// <summary>The evidence. The default value is the empty list.</summary>
    [JsonPropertyName("evidence")]
    public IReadOnlyList<EvidenceItem> Evidence { get; init => field = ValueList.Copy(value); } = ValueList<EvidenceItem>.Empty;

    /// <summary>The responses, one a question at most. May be empty.</summary>
    [JsonPropertyName("responses")]
    public required IReadOnlyList<Response> Responses { get; init => field = ValueList.Copy(value); }

    /// <summary>Data of the host's own. The default value is null.</summary>
    [JsonPropertyName("extensions")]
    public Extensions? Extensions { get; init; }

    /// <summary>The evidence made ready for <see cref="Evaluation.IResponseEvaluator"/>.</summary>
    /// <exception cref="ArgumentException">Two items or two sources have one id, or a source that is cited is not there.</exception>
    public EvidencePool ToEvidencePool() => new(Evidence, Sources, AsOf);
}
