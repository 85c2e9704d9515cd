using System.Text.Json.Serialization;
using EngagementFramework.Assessments;
using EngagementFramework.Evaluation;
using EngagementFramework.Values;

namespace EngagementFramework.Portfolios;

/// <summary>Something about one question of one company that somebody should look at.</summary>
public sealed record Alert
{
    /// <summary>What it is about.</summary>
    [JsonPropertyName("kind")]
    public required AlertKind Kind { get; init; }

    /// <summary>The company's id.</summary>
    [JsonPropertyName("company")]
    public required string Company { get; init; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>The ladder.</summary>
    [JsonPropertyName("framework")]
    public required FrameworkReference Framework { get; init; }

    /// <summary>The id of the card.</summary>
    [JsonPropertyName("card")]
    public required string Card { get; init; }

    /// <summary>The id of the question.</summary>
    [JsonPropertyName("question")]
    public required string Question { get; init; }

    /// <summary>The level before; of a lapse, the level now. The default value is null: there is none.</summary>
    [JsonPropertyName("from")]
    public LevelReference? From { get; init; }

    /// <summary>The level now; of a lapse, the level after it. The default value is null: there is none.</summary>
    [JsonPropertyName("to")]
    public LevelReference? To { get; init; }

    /// <summary>Why the question is no longer rated. The default value is null: its card is not covered any more, or the alert is of another kind.</summary>
    [JsonPropertyName("reason")]
    public NotRatedReason? Reason { get; init; }

    /// <summary>How many days the company is silent, or the evidence is still in date. The default value is null.</summary>
    [JsonPropertyName("days")]
    public int? Days { get; init; }

    /// <summary>
    /// The day from which silence is counted; the last day on which evidence that lapses counts; that on which evidence of before last did.
    /// The default value is null.
    /// </summary>
    [JsonPropertyName("day")]
    public DateOnly? Day { get; init; }

    /// <summary>Whether the days are a lower bound, because the day of asking is not known. The default value is false.</summary>
    [JsonPropertyName("atLeast"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool AtLeast { get; init; }

    /// <summary>The names of the examples that are about to lapse, each once, in the order of their use. The default value is the empty list.</summary>
    [JsonPropertyName("examples")]
    public IReadOnlyList<string> Examples { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;
}
