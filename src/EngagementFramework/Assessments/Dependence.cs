namespace EngagementFramework.Assessments;

/// <summary>How far a company's commercial success depends on a business model feature.</summary>
public enum Dependence
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>In part.</summary>
    Partial,

    /// <summary>In full.</summary>
    Full,

    /// <summary>It is not known yet.</summary>
    Unknown,
}
