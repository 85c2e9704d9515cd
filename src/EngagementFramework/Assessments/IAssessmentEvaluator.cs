using EngagementFramework.Cards;
using EngagementFramework.Levels;
using EngagementFramework.Problems;

namespace EngagementFramework.Assessments;

/// <summary>Evaluates what one company said. Pure: the same input gives the same output, on any machine and at any time.</summary>
public interface IAssessmentEvaluator
{
    /// <summary>The cards.</summary>
    ICardCatalog Catalog { get; }

    /// <summary>
    /// The ladders. An assessment is evaluated by the one that it names (<see cref="Assessment.Framework"/>), and by the default where it
    /// names none; <c>assessment with { Framework = … }</c> chooses another.
    /// </summary>
    IFrameworkCatalog Frameworks { get; }

    /// <summary>Rates every question of the cards that concern the company, and adds up.</summary>
    /// <param name="assessment">What the company said.</param>
    /// <param name="options">How to evaluate. The default value is null: as of the assessment's own date, without the benefit of the doubt.</param>
    /// <exception cref="InvalidDocumentException">The assessment contradicts itself, the cards or the framework; the exception lists every problem.</exception>
    AssessmentResult Evaluate(Assessment assessment, EvaluationOptions? options = null);

    /// <summary>Lists what is wrong with an assessment, in the order of its members; empty where it can be evaluated.</summary>
    IReadOnlyList<Problem> Check(Assessment assessment);

    /// <summary>
    /// Lists what an assessment may say and surely does not mean, in the order of its members; empty where something is wrong with it
    /// (<see cref="Check"/>). No result depends on it.
    /// </summary>
    IReadOnlyList<Problem> Lint(Assessment assessment);
}
