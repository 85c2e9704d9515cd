namespace EngagementFramework.Evaluation;

/// <summary>How an example stands to the window of a criterion on the date of evaluation.</summary>
public enum Recency
{
    /// <summary>It ended within the window, whatever its exact day; or the criterion has no window. It counts.</summary>
    Recent,

    /// <summary>It may have ended within the window, depending on its exact day. It counts only with the benefit of the doubt.</summary>
    PossiblyRecent,

    /// <summary>It has no date. It counts only with the benefit of the doubt.</summary>
    Undated,

    /// <summary>It ended before the window began. It does not count.</summary>
    TooOld,

    /// <summary>It begins after the last day of which anything can be known. It never counts.</summary>
    Future,
}
