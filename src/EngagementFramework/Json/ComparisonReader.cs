using EngagementFramework.Comparisons;
using EngagementFramework.Problems;
using EngagementFramework.Texts;

namespace EngagementFramework.Json;

/// <summary>Reads comparisons. Their structure is checked; that they follow from two assessments is not.</summary>
/// <param name="texts">What problems say. The default value is null: English.</param>
public sealed class ComparisonReader(TextCatalog? texts = null) : DocumentReader<AssessmentComparison>(AssessmentComparison.FormatName, texts)
{
    private protected override AssessmentComparison Complete(AssessmentComparison document, ProblemCollector problems) => document;
}
