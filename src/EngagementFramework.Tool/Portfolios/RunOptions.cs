using EngagementFramework.Assessments;

namespace EngagementFramework.Tool.Portfolios;

/// <summary>How many documents are evaluated in one run.</summary>
internal sealed record RunOptions
{
    /// <summary>How each is evaluated.</summary>
    public required EvaluationOptions Evaluation { get; init; }

    /// <summary>How many are worked on at the same time; 0 for as many as there are processors.</summary>
    public int Jobs { get; init; }

    /// <summary>Whether the run ends with the first in which something is wrong.</summary>
    public bool FailFast { get; init; }

    /// <summary>Whether neither progress nor a summary is shown.</summary>
    public bool Quiet { get; init; }

    /// <summary>Whether the run goes on where an earlier one broke off.</summary>
    public bool Resume { get; init; }
}
