using EngagementFramework.Levels;
using EngagementFramework.Responses;

namespace EngagementFramework.Evaluation;

/// <summary>Rates one response by a ladder. Pure: the same input gives the same output, on any machine and at any time.</summary>
public interface IResponseEvaluator
{
    /// <summary>The ladder.</summary>
    EvaluationFramework Framework { get; }

    /// <summary>
    /// The level alone, as the range that doubtful dates leave open; null where the response is not rated. It is the range that
    /// <see cref="Evaluate"/> reports, by the same rules, without the reasons and without allocating memory.
    /// </summary>
    /// <param name="response">The response.</param>
    /// <param name="evidence">The evidence of the assessment that it belongs to.</param>
    /// <param name="asOf">The date of evaluation. Windows reach back from it.</param>
    /// <exception cref="ArgumentException">The response names evidence, an example, an element or a criterion that is not there, or says of a criterion that it does not apply which does not allow that.</exception>
    LevelRange? Rate(Response response, EvidencePool evidence, DateOnly asOf);

    /// <summary>The level with every reason for it.</summary>
    /// <param name="response">The response.</param>
    /// <param name="evidence">The evidence of the assessment that it belongs to.</param>
    /// <param name="asOf">The date of evaluation. Windows reach back from it.</param>
    /// <param name="benefitOfTheDoubt">Whether the level is the upper end of the range. The default value is false: a doubtful date does not count.</param>
    /// <exception cref="ArgumentException">The response names evidence, an example, an element or a criterion that is not there, or says of a criterion that it does not apply which does not allow that.</exception>
    QuestionResult Evaluate(Response response, EvidencePool evidence, DateOnly asOf, bool benefitOfTheDoubt = false);
}
