using System.Text.Json.Serialization;
using EngagementFramework.Values;

namespace EngagementFramework.Levels;

/// <summary>
/// A ladder of response levels: stance levels at the bottom, assigned outright, and rungs above them, which evidence reaches. It is
/// data: another ladder is another document, rated by the same evaluator. Source: the evaluation framework.
/// </summary>
public sealed record EvaluationFramework
{
    /// <summary>The name and version of the document format.</summary>
    public const string FormatName = "engagement-framework/1";

    /// <summary>The format that a document names first.</summary>
    [JsonInclude, JsonRequired, JsonPropertyName("format"), JsonPropertyOrder(-2)]
    internal string Format { get => FormatName; init => Guard.Format(value, FormatName); }

    /// <summary>The address of a JSON Schema, as editors use it. The default value is null.</summary>
    [JsonPropertyName("$schema"), JsonPropertyOrder(-3)]
    public string? Schema { get; init; }

    /// <summary>The framework's id, in kebab-case.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>Its version; not blank.</summary>
    [JsonPropertyName("version")]
    public required string Version { get; init; }

    /// <summary>Its name; not blank.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>What it was made from. The default value is null.</summary>
    [JsonPropertyName("source")]
    public Publication? Source { get; init; }

    /// <summary>Whose wording the texts are, where they come from packs of wording. The default value is the empty list: they are those of whoever made the framework.</summary>
    [JsonPropertyName("wordings")]
    public IReadOnlyList<WordingReference> Wordings { get; init => field = ValueList.Copy(value); } = ValueList<WordingReference>.Empty;

    /// <summary>What is said of several levels together. The default value is the empty list.</summary>
    [JsonPropertyName("groups")]
    public IReadOnlyList<LevelGroup> Groups { get; init => field = ValueList.Copy(value); } = ValueList<LevelGroup>.Empty;

    /// <summary>The levels, lowest first.</summary>
    [JsonPropertyName("levels")]
    public required IReadOnlyList<ResponseLevel> Levels { get; init => field = ValueList.Copy(value); }

    /// <summary>The criteria of all rungs, in ladder order.</summary>
    [JsonIgnore]
    public IEnumerable<Criterion> Criteria => Levels.SelectMany(level => level.Criteria);

    /// <summary>The level with the given value.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public ResponseLevel Level(int value) => Levels.FirstOrDefault(level => level.Value == value)
        ?? throw new KeyNotFoundException(FormattableString.Invariant($"The framework '{Id}' has no level {value}."));

    /// <summary>The criterion with the given id; null where there is none.</summary>
    public Criterion? FindCriterion(string id) => Criteria.FirstOrDefault(criterion => criterion.Id == id);

    /// <summary>The level with the given id; null where there is none.</summary>
    public ResponseLevel? FindLevel(string id) => Levels.FirstOrDefault(level => level.Id == id);
}
