using EngagementFramework.Assessments;

namespace EngagementFramework.Tool.Portfolios;

/// <summary>A result that was read, or made of an assessment that was.</summary>
/// <param name="Result">The result.</param>
/// <param name="File">The name of its file.</param>
/// <param name="Line">The line on which it begins.</param>
internal sealed record FoundResult(AssessmentResult Result, string File, long Line)
{
    public string Company => Result.Company.Id;
}
