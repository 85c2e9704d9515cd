namespace EngagementFramework.FollowUps;

/// <summary>How a milestone stands by a later assessment.</summary>
public enum MilestoneStatus
{
    /// <summary>It is reached, or kept.</summary>
    Reached,

    /// <summary>It is reached if doubtful dates prove right.</summary>
    Doubtful,

    /// <summary>It is not reached.</summary>
    Open,

    /// <summary>It was there when the plan was made, and the later evidence does not carry it.</summary>
    Lost,
}
