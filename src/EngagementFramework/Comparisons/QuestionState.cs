using System.Text.Json.Serialization;
using EngagementFramework.Evaluation;
using EngagementFramework.Responses;

namespace EngagementFramework.Comparisons;

/// <summary>Where a question stands before, between or after the steps of a comparison.</summary>
public sealed record QuestionState
{
    /// <summary>Whether it has a level.</summary>
    [JsonPropertyName("status")]
    public required ComparedStatus Status { get; init; }

    /// <summary>What the company did with the question. The default value is null: it was not asked, or its card is not covered.</summary>
    [JsonPropertyName("stance")]
    public Stance? Stance { get; init; }

    /// <summary>What the level rests on. The default value is null: it has none.</summary>
    [JsonPropertyName("basis")]
    public Basis? Basis { get; init; }

    /// <summary>The level. The default value is null: it has none.</summary>
    [JsonPropertyName("level")]
    public LevelReference? Level { get; init; }

    /// <summary>The levels between which it lies as long as doubtful dates are not sharpened. The default value is null: it has none.</summary>
    [JsonPropertyName("range")]
    public LevelRange? Range { get; init; }

    /// <summary>Why it is not rated. The default value is null: it is rated, or its card is not covered.</summary>
    [JsonPropertyName("reason")]
    public NotRatedReason? Reason { get; init; }
}
