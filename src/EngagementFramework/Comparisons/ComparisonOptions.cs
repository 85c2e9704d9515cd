using EngagementFramework.Assessments;

namespace EngagementFramework.Comparisons;

/// <summary>How the two assessments of a comparison are evaluated.</summary>
public sealed record ComparisonOptions
{
    /// <summary>How the earlier one is. The default value is as of its own date, without the benefit of the doubt.</summary>
    public EvaluationOptions Earlier { get; init; } = new();

    /// <summary>How the later one is. The default value is as of its own date, without the benefit of the doubt.</summary>
    public EvaluationOptions Later { get; init; } = new();
}
