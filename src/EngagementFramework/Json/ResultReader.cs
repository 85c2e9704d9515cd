using EngagementFramework.Assessments;
using EngagementFramework.Problems;
using EngagementFramework.Texts;

namespace EngagementFramework.Json;

/// <summary>Reads results. Their structure is checked; that they follow from an assessment is not.</summary>
/// <param name="texts">What problems say. The default value is null: English.</param>
public sealed class ResultReader(TextCatalog? texts = null) : DocumentReader<AssessmentResult>(AssessmentResult.FormatName, texts)
{
    private protected override AssessmentResult Complete(AssessmentResult document, ProblemCollector problems) => document;
}
