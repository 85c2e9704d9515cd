namespace EngagementFramework.Problems;

/// <summary>How bad a problem is.</summary>
public enum Severity
{
    /// <summary>The document cannot be used.</summary>
    Error,

    /// <summary>The document can be used, and something in it is surely not what was meant.</summary>
    Warning,
}
