using EngagementFramework.Assessments;

namespace EngagementFramework.Tool.Portfolios;

/// <summary>How many results are written one after the other.</summary>
internal interface IResultForm
{
    /// <summary>What tells the form from others, with whatever its bytes depend on.</summary>
    string Id { get; }

    /// <summary>What comes before the first result.</summary>
    byte[] Head { get; }

    /// <summary>Writes a result. It is called on several threads at the same time.</summary>
    ResultBytes Write(AssessmentResult result);

    /// <summary>What comes after the last result.</summary>
    byte[] Foot(RunTotals totals);
}
