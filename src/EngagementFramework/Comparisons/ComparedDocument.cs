namespace EngagementFramework.Comparisons;

/// <summary>Which of the two assessments something is in.</summary>
public enum ComparedDocument
{
    /// <summary>The earlier one.</summary>
    Earlier,

    /// <summary>The later one.</summary>
    Later,
}
