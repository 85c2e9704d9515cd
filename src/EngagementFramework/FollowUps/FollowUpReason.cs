namespace EngagementFramework.FollowUps;

/// <summary>Why a question is on the agenda. The order is that of the agenda.</summary>
public enum FollowUpReason
{
    /// <summary>The answer is a red flag.</summary>
    RedFlag,

    /// <summary>The evidence for the level is out of date before the last day up to which it is to be kept.</summary>
    Lapse,

    /// <summary>More evidence would reach a higher level.</summary>
    Gain,

    /// <summary>The company is silent or could not answer yet, or nothing was found in documents. That is neither a red flag nor the absence of practice.</summary>
    NoAnswer,
}
