using System.Text.Json.Serialization;
using EngagementFramework.Evaluation;
using EngagementFramework.Responses;
using EngagementFramework.Values;

namespace EngagementFramework.FollowUps;

/// <summary>How an objective stands by a later assessment.</summary>
public sealed record ReviewedObjective
{
    /// <summary>The id of the question.</summary>
    [JsonPropertyName("question")]
    public required string Question { get; init; }

    /// <summary>How it stands.</summary>
    [JsonPropertyName("status")]
    public required ObjectiveStatus Status { get; init; }

    /// <summary>The level when the plan was made. The default value is null: it was not rated.</summary>
    [JsonPropertyName("from")]
    public LevelReference? From { get; init; }

    /// <summary>What that level rested on. The default value is null: it was not rated, or it is not told.</summary>
    [JsonPropertyName("fromBasis")]
    public Basis? FromBasis { get; init; }

    /// <summary>The level to be reached or kept.</summary>
    [JsonPropertyName("target")]
    public required LevelReference Target { get; init; }

    /// <summary>What the company has done with the question. The default value is null: the later assessment has no response to it.</summary>
    [JsonPropertyName("stance")]
    public Stance? Stance { get; init; }

    /// <summary>The certain level by the later assessment. The default value is null: it is not rated.</summary>
    [JsonPropertyName("level")]
    public LevelReference? Level { get; init; }

    /// <summary>What that level rests on. The default value is null: it is not rated, or it is not told.</summary>
    [JsonPropertyName("basis")]
    public Basis? Basis { get; init; }

    /// <summary>The last day, inclusive, on which that level holds. The default value is null: it does not rest on examples within a window.</summary>
    [JsonPropertyName("holdsUntil")]
    public DateOnly? HoldsUntil { get; init; }

    /// <summary>Whether it is not reached although its day is past.</summary>
    [JsonPropertyName("overdue")]
    public required bool Overdue { get; init; }

    /// <summary>
    /// Where it is not reached, the ids of the criteria up to the target that were met, or did not apply, when the plan was made, and do neither by
    /// the later assessment, in ladder order. The default value is the empty list, also where it is not rated.
    /// </summary>
    [JsonPropertyName("lost")]
    public IReadOnlyList<string> Lost { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>The milestones, in the order of the follow-up.</summary>
    [JsonPropertyName("milestones")]
    public required IReadOnlyList<ReviewedMilestone> Milestones { get; init => field = ValueList.Copy(value); }
}
