using System.Text.Json.Serialization;

namespace EngagementFramework.Assessments;

/// <summary>How many questions are not rated, by reason. They are counted apart, never as a level.</summary>
public sealed record NotRatedCounts
{
    /// <summary>There is no response entry.</summary>
    [JsonPropertyName("not-asked")]
    public required int NotAsked { get; init; }

    /// <summary>The company was asked and is silent.</summary>
    [JsonPropertyName("not-answered")]
    public required int NotAnswered { get; init; }

    /// <summary>The question does not arise.</summary>
    [JsonPropertyName("not-applicable")]
    public required int NotApplicable { get; init; }

    /// <summary>The company contests the relevance and explains why.</summary>
    [JsonPropertyName("relevance-contested-with-explanation")]
    public required int RelevanceContestedWithExplanation { get; init; }

    /// <summary>The company cannot answer yet, and says why and until when.</summary>
    [JsonPropertyName("deferred")]
    public required int Deferred { get; init; }
}
