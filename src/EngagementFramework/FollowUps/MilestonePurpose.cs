namespace EngagementFramework.FollowUps;

/// <summary>What a milestone is good for.</summary>
public enum MilestonePurpose
{
    /// <summary>To reach a level.</summary>
    Reach,

    /// <summary>To keep the level that there is.</summary>
    Keep,
}
