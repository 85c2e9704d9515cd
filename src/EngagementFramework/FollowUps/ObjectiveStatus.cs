namespace EngagementFramework.FollowUps;

/// <summary>How an objective stands by a later assessment.</summary>
public enum ObjectiveStatus
{
    /// <summary>The level is the target or above it, and is so through the day that is set; what was to be kept holds as long as it was to.</summary>
    Reached,

    /// <summary>It is not, and not lower than when the plan was made; or the question has no level.</summary>
    Open,

    /// <summary>The level is lower than when the plan was made.</summary>
    Lower,
}
