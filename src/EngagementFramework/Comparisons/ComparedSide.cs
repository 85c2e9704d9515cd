using EngagementFramework.Assessments;
using EngagementFramework.Evaluation;
using EngagementFramework.Responses;

namespace EngagementFramework.Comparisons;

/// <summary>One of the two assessments, with its evaluation and what it was evaluated by.</summary>
internal sealed class ComparedSide
{
    private readonly Dictionary<string, Response> _responses;
    private readonly Dictionary<string, CardResult> _cards;

    public ComparedSide(ComparedDocument document, Assessment assessment, AssessmentResult result, IResponseEvaluator evaluator)
    {
        Document = document;
        Assessment = assessment;
        Result = result;
        Evaluator = evaluator;
        Terms = new LadderTerms(evaluator.Framework);
        _responses = assessment.Responses.ToDictionary(response => response.Question, StringComparer.Ordinal);
        _cards = result.Cards.ToDictionary(card => card.Card, StringComparer.Ordinal);
    }

    public ComparedDocument Document { get; }

    public Assessment Assessment { get; }

    public AssessmentResult Result { get; }

    public IResponseEvaluator Evaluator { get; }

    public LadderTerms Terms { get; }

    /// <summary>The result of a card; null where it is not covered.</summary>
    public CardResult? Card(string id) => _cards.GetValueOrDefault(id);

    /// <summary>The response to a question; null where it was not asked.</summary>
    public Response? Response(string question) => _responses.GetValueOrDefault(question);
}
