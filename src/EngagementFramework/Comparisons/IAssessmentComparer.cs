using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Levels;
using EngagementFramework.Problems;

namespace EngagementFramework.Comparisons;

/// <summary>Compares two assessments of one company. Pure: the same input gives the same output, on any machine and at any time.</summary>
public interface IAssessmentComparer
{
    /// <summary>The cards.</summary>
    ICardCatalog Catalog { get; }

    /// <summary>The ladders. Each assessment is rated by the one that it names, and by the default where it names none.</summary>
    IFrameworkCatalog Frameworks { get; }

    /// <summary>Says what changed, and splits every change by its causes, in the order of <see cref="ChangeCause"/>.</summary>
    /// <param name="earlier">The earlier assessment.</param>
    /// <param name="later">The later assessment of the same company: neither its own date nor its date of evaluation is before that of the earlier one.</param>
    /// <param name="options">How the two are evaluated. The default value is null: each as of its own date, without the benefit of the doubt.</param>
    /// <exception cref="InvalidDocumentException">
    /// An assessment contradicts itself, the cards or its framework, or the two are not of one company or not in order. The exception lists
    /// every problem; pointers begin with <c>/earlier</c> or <c>/later</c>.
    /// </exception>
    AssessmentComparison Compare(Assessment earlier, Assessment later, ComparisonOptions? options = null);
}
