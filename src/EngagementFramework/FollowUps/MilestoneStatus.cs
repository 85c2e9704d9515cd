namespace EngagementFramework.FollowUps;

/// <summary>How a milestone stands by a later assessment.</summary>
public enum MilestoneStatus
{
    /// <summary>It is reached and holds through the day that is set, or kept through the last day up to which it was to be.</summary>
    Reached,

    /// <summary>It is reached if doubtful dates prove right.</summary>
    Doubtful,

    /// <summary>It is not reached, or does not hold as long as it is to.</summary>
    Open,

    /// <summary>It was there when the plan was made, and the later evidence does not carry it.</summary>
    Lost,
}
