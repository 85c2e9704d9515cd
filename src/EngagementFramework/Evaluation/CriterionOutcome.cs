namespace EngagementFramework.Evaluation;

/// <summary>Whether a response meets a criterion.</summary>
public enum CriterionOutcome
{
    /// <summary>An element is missing, or there are too few examples even with the benefit of the doubt.</summary>
    NotMet,

    /// <summary>Every element is shown, and whether there are enough examples depends on doubtful dates.</summary>
    Uncertain,

    /// <summary>Every element is shown, and there are enough examples.</summary>
    Met,

    /// <summary>The assessor found that the criterion does not apply. It counts as met.</summary>
    NotApplicable,
}
