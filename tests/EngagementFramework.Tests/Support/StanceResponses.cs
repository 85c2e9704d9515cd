using EngagementFramework.Responses;

namespace EngagementFramework.Tests.Support;

/// <summary>A response of each stance.</summary>
internal static class StanceResponses
{
    private const string Question = "governance/1";
    private const string Said = "As they put it.";

    public static Response Of(Stance stance) => stance switch
    {
        Stance.DescribesPractice => new DescribesPractice { Question = Question, Explanation = Said },
        Stance.NoPractice => new NoPractice { Question = Question, Explanation = Said },
        Stance.ContestsRelevance => new ContestsRelevance { Question = Question, Explanation = Said },
        Stance.ContestsRelevanceWithExplanation => new ContestsRelevanceWithExplanation { Question = Question, Explanation = Said },
        Stance.UnableToRespond => new UnableToRespond { Question = Question, Explanation = Said },
        Stance.AssertsLegality => new AssertsLegality { Question = Question, Explanation = Said },
        Stance.Deferred => new Deferred { Question = Question, Explanation = Said },
        Stance.NotApplicable => new NotApplicable { Question = Question, Explanation = Said },
        Stance.NotAnswered => new NotAnswered { Question = Question, Explanation = Said },
        _ => throw new ArgumentOutOfRangeException(nameof(stance)),
    };
}
