namespace EngagementFramework.FollowUps;

/// <summary>
/// Through which days the levels of a follow-up must hold. The one home of this rule: requests are made by it, and a review ticks off by it.
/// </summary>
/// <param name="Reach">What is to be reached holds through this day: that of the follow-up or of the review, and the day that is set.</param>
/// <param name="Keep">What is to be kept holds through this day: besides, the last up to which lapses are looked at.</param>
internal readonly record struct HoldDays(DateOnly Reach, DateOnly Keep)
{
    /// <summary>The days as they are when the follow-up is made.</summary>
    public static HoldDays Of(DateOnly asOf, DateOnly keepUntil, DateOnly? dueOn)
    {
        var reach = Later(asOf, dueOn ?? asOf);
        return new(reach, Later(reach, keepUntil));
    }

    /// <summary>The days by which a follow-up is reviewed on a later day.</summary>
    public static HoldDays Of(FollowUp followUp, DateOnly reviewedOn) => Of(reviewedOn, followUp.KeepUntil, followUp.DueOn);

    /// <summary>The day for a purpose.</summary>
    public DateOnly For(MilestonePurpose purpose) => purpose == MilestonePurpose.Keep ? Keep : Reach;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
