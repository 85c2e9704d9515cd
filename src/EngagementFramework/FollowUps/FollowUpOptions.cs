using EngagementFramework.Values;

namespace EngagementFramework.FollowUps;

/// <summary>Where a follow-up is to lead.</summary>
public sealed record FollowUpOptions
{
    /// <summary>The greatest number of months that a follow-up looks ahead: a hundred years.</summary>
    public const int MostMonths = 1200;

    /// <summary>The day of the follow-up, not before the assessment's own date. The default value is null: that date.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The ids of the questions that the follow-up is about. The default value is the empty list: all of the cards that are covered. Chosen questions of other cards stand among the <see cref="FollowUp.Others"/>.</summary>
    public IReadOnlyList<string> Questions { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>The value of the level that every question is to reach: one that has criteria. The default value is null: of each question the next above its own.</summary>
    public int? Target { get; init; }

    /// <summary>
    /// A level that lapses within so many months is to be kept until they are over, from 0 to <see cref="MostMonths"/>. The default value is
    /// 6; with 0 nothing is asked for the sake of what lapses. Where <see cref="DueOn"/> is later, levels are to be kept until that day.
    /// </summary>
    public int LapsesWithinMonths { get; init; } = 6;

    /// <summary>
    /// The day by which the objectives are to be reached, not before the day of the follow-up. On that day the levels are to hold, all else
    /// unchanged: requests ask for examples that count on it, and for newer ones in place of those that are out of date by then. The default
    /// value is null: none is set, and the levels are to hold on the day of the follow-up.
    /// </summary>
    public DateOnly? DueOn { get; init; }
}
