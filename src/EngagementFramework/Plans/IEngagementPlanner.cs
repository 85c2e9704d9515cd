using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Problems;

namespace EngagementFramework.Plans;

/// <summary>Plans the engagement with one company. Pure: the same input gives the same output, on any machine and at any time.</summary>
public interface IEngagementPlanner
{
    /// <summary>The cards.</summary>
    ICardCatalog Catalog { get; }

    /// <summary>Sorts the cards by what is known of the company's business model, and says whom to ask what.</summary>
    /// <param name="assessment">
    /// The company and its business model. Responses may be missing; of those that are there, only the questions and the stances are looked
    /// at: no ladder is needed, and nothing is rated.
    /// </param>
    /// <exception cref="InvalidDocumentException">
    /// What is said of the company or its business model contradicts itself or the cards, or a response names a question that they do not
    /// have or have answered already; the exception lists every problem.
    /// </exception>
    EngagementPlan Plan(Assessment assessment);
}
