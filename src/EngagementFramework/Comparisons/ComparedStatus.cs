namespace EngagementFramework.Comparisons;

/// <summary>Whether a question has a level in one state of a comparison.</summary>
public enum ComparedStatus
{
    /// <summary>It has a level.</summary>
    Rated,

    /// <summary>It has none, for a reason that is given.</summary>
    NotRated,

    /// <summary>Its card does not concern the company, as far as the assessment tells.</summary>
    NotCovered,
}
