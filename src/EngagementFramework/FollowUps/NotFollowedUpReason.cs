namespace EngagementFramework.FollowUps;

/// <summary>Why nothing is asked about a question.</summary>
public enum NotFollowedUpReason
{
    /// <summary>It is at the target or above it, and nothing lapses soon.</summary>
    AtTarget,

    /// <summary>It has not been put yet: that is for an engagement plan.</summary>
    NotAsked,

    /// <summary>The assessor finds that it does not arise.</summary>
    NotApplicable,

    /// <summary>The company contests that it is relevant and explains why: the assessor weighs the explanation.</summary>
    RelevanceContestedWithExplanation,

    /// <summary>Its card does not cover the company, which is not known to depend on the feature that the card is about.</summary>
    CardNotCovered,

    /// <summary>The follow-up is about other questions that were chosen.</summary>
    NotChosen,
}
