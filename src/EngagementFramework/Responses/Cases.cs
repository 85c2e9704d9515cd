namespace EngagementFramework.Responses;

/// <summary>One function for each of the closed cases of a response.</summary>
internal readonly struct Cases<T>
{
    public required Func<DescribesPractice, T> DescribesPractice { get; init; }

    public required Func<NoPractice, T> NoPractice { get; init; }

    public required Func<ContestsRelevance, T> ContestsRelevance { get; init; }

    public required Func<ContestsRelevanceWithExplanation, T> ContestsRelevanceWithExplanation { get; init; }

    public required Func<UnableToRespond, T> UnableToRespond { get; init; }

    public required Func<AssertsLegality, T> AssertsLegality { get; init; }

    public required Func<Deferred, T> Deferred { get; init; }

    public required Func<NotApplicable, T> NotApplicable { get; init; }

    public required Func<NotAnswered, T> NotAnswered { get; init; }
}
