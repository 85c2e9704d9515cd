namespace EngagementFramework.Responses;

/// <summary>What a company did with a question. Every <see cref="Response"/> has exactly one stance.</summary>
public enum Stance
{
    /// <summary>It describes practice; the evidence decides the level. Takes precedence where the company also says something else.</summary>
    DescribesPractice,

    /// <summary>It recognises that the question is relevant, and says that it has no practice at present. Source: level 0.</summary>
    NoPractice,

    /// <summary>It contests that the question is relevant and gives no clear explanation. Source: level -1.</summary>
    ContestsRelevance,

    /// <summary>It contests that the question is relevant and explains why; not rated.</summary>
    ContestsRelevanceWithExplanation,

    /// <summary>It simply says that it is unable to respond. Source: level -1.</summary>
    UnableToRespond,

    /// <summary>It answers that it does nothing illegal. Source: level -1.</summary>
    AssertsLegality,

    /// <summary>It cannot answer yet, says for which reason, and when it will; not rated.</summary>
    Deferred,

    /// <summary>The assessor finds that the question does not arise; not rated.</summary>
    NotApplicable,

    /// <summary>It was asked and is silent; not rated.</summary>
    NotAnswered,
}
