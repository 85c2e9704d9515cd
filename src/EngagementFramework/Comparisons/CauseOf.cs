namespace EngagementFramework.Comparisons;

/// <summary>The one home of the rule for which cause something begins or ceases to count.</summary>
internal static class CauseOf
{
    /// <summary>
    /// What both assessments have, and only one counts, is read otherwise by the assessor; what only one of them has was added or withdrawn.
    /// </summary>
    public static ChangeCause Presence(bool wasThere, bool isThere) => (wasThere, isThere) switch
    {
        (false, true) => ChangeCause.EvidenceAdded,
        (true, false) => ChangeCause.EvidenceWithdrawn,
        _ => ChangeCause.ReadingChanged,
    };
}
