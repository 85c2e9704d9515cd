using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Levels;
using EngagementFramework.Problems;

namespace EngagementFramework.FollowUps;

/// <summary>Says what a company would have to show or to make public for higher levels, and ticks that off later. Pure: the same input gives the same output.</summary>
public interface IFollowUpPlanner
{
    /// <summary>The cards.</summary>
    ICardCatalog Catalog { get; }

    /// <summary>The ladders. An assessment is followed up by the one that it names, and by the default where it names none.</summary>
    IFrameworkCatalog Frameworks { get; }

    /// <summary>The agenda of the next meeting with a company, as objectives with milestones.</summary>
    /// <param name="assessment">What the company said.</param>
    /// <param name="options">Where it is to lead. The default value is null: to the next level of each question, from the assessment's own date.</param>
    /// <exception cref="InvalidDocumentException">The assessment contradicts itself, the cards or the framework; the exception lists every problem.</exception>
    /// <exception cref="ArgumentException">There is no such question as one of those chosen.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The target is not a level with criteria, or a number or a date is out of its range.</exception>
    FollowUp Plan(Assessment assessment, FollowUpOptions? options = null);

    /// <summary>
    /// The shortest list of what the company would have to show or to make public for one question to reach a level. Each thing asked for is
    /// needed: without any of them the level is not reached. Nothing is asked where it is there already, where the question does not arise or
    /// its relevance is contested with an explanation, and where its card does not cover the company. A question that was not put yet is put.
    /// </summary>
    /// <param name="assessment">What the company said.</param>
    /// <param name="question">The id of the question.</param>
    /// <param name="level">The value of the level: one that has criteria.</param>
    /// <param name="asOf">The date of evaluation, not before the assessment's own. The default value is null: that date.</param>
    /// <exception cref="InvalidDocumentException">The assessment contradicts itself, the cards or the framework; the exception lists every problem.</exception>
    /// <exception cref="ArgumentException">There is no such question.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level has no criteria, or the date is before the assessment's own.</exception>
    FollowUpSteps StepsTo(Assessment assessment, string question, int level, DateOnly? asOf = null);

    /// <summary>
    /// Ticks off the objectives and milestones of a follow-up by a later assessment of the same company. Reached is a level that holds, all else
    /// unchanged, through the day of the review and the day that was set, and kept one that holds through the last day up to which it was to be kept.
    /// </summary>
    /// <param name="followUp">The follow-up.</param>
    /// <param name="later">The later assessment, rated by the same ladder.</param>
    /// <param name="asOf">The date of evaluation, not before that of the follow-up. The default value is null: the later assessment's own date.</param>
    /// <exception cref="InvalidDocumentException">The assessment is not one to be evaluated, is of another company, by another ladder or from before; or the follow-up contradicts itself, the cards or the ladder. The exception lists every problem; pointers into the follow-up begin with <c>/followUp</c>.</exception>
    FollowUpReview Review(FollowUp followUp, Assessment later, DateOnly? asOf = null);
}
