namespace EngagementFramework.Evaluation;

/// <summary>Why a use of evidence does not bear on a criterion.</summary>
public enum NotCountedReason
{
    /// <summary>The criterion counts only what the company has made public, and no source of the item is both public and the company's.</summary>
    NotCompanyPublished,
}
