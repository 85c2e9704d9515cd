namespace EngagementFramework.Evaluation;

/// <summary>Why a question has no level.</summary>
public enum NotRatedReason
{
    /// <summary>There is no response entry.</summary>
    NotAsked,

    /// <summary>The company was asked and is silent.</summary>
    NotAnswered,

    /// <summary>The assessor found that the question does not arise.</summary>
    NotApplicable,

    /// <summary>The company contests the relevance and explains why.</summary>
    RelevanceContestedWithExplanation,

    /// <summary>The company cannot answer yet, and says why and until when.</summary>
    Deferred,
}
