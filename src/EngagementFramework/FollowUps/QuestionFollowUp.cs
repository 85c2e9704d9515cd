using System.Text.Json.Serialization;
using EngagementFramework.Evaluation;
using EngagementFramework.Responses;
using EngagementFramework.Values;

namespace EngagementFramework.FollowUps;

/// <summary>
/// An objective: the level that a question is to reach or to keep, the milestones on the way, and what to ask the company for. Practice is
/// asked for first, its disclosure second.
/// </summary>
public sealed record QuestionFollowUp
{
    /// <summary>The id of the question.</summary>
    [JsonPropertyName("question")]
    public required string Question { get; init; }

    /// <summary>The id of its card.</summary>
    [JsonPropertyName("card")]
    public required string Card { get; init; }

    /// <summary>The question.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <summary>Whom to ask. The default value is null: the card does not say.</summary>
    [JsonPropertyName("addressees")]
    public string? Addressees { get; init; }

    /// <summary>Why it is on the agenda.</summary>
    [JsonPropertyName("why")]
    public required FollowUpReason Why { get; init; }

    /// <summary>What the company did with the question.</summary>
    [JsonPropertyName("stance")]
    public required Stance Stance { get; init; }

    /// <summary>How that became known. The default value is null: it is not told.</summary>
    [JsonPropertyName("origin")]
    public Origin? Origin { get; init; }

    /// <summary>When the question was put to the company. The default value is null: that is not known.</summary>
    [JsonPropertyName("askedOn")]
    public DateOnly? AskedOn { get; init; }

    /// <summary>The certain level. The default value is null: it is not rated.</summary>
    [JsonPropertyName("level")]
    public LevelReference? Level { get; init; }

    /// <summary>What the level rests on. The default value is null: it is not rated, or it is not told.</summary>
    [JsonPropertyName("basis")]
    public Basis? Basis { get; init; }

    /// <summary>The last day, inclusive, on which the level holds. The default value is null: it does not rest on examples within a window.</summary>
    [JsonPropertyName("holdsUntil")]
    public DateOnly? HoldsUntil { get; init; }

    /// <summary>The level on the day after <see cref="HoldsUntil"/>. The default value is null: there is no such day.</summary>
    [JsonPropertyName("fallsTo")]
    public LevelReference? FallsTo { get; init; }

    /// <summary>The level that the requests lead to: the present one where they only keep it.</summary>
    [JsonPropertyName("target")]
    public required LevelReference Target { get; init; }

    /// <summary>What to ask for, in this order; at least one.</summary>
    [JsonPropertyName("requests")]
    public required IReadOnlyList<FollowUpRequest> Requests { get; init => field = ValueList.Copy(value); }

    /// <summary>The milestones, in the order of their first requests.</summary>
    [JsonPropertyName("milestones")]
    public required IReadOnlyList<Milestone> Milestones { get; init => field = ValueList.Copy(value); }
}
