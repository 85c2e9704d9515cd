namespace EngagementFramework.Responses;

/// <summary>
/// What a company said to one question: the latest state, with what the assessor read into it. It is one of nine cases, one a
/// <see cref="Responses.Stance"/>; there are no others and nobody can add one. Only <see cref="DescribesPractice"/> has evidence, and
/// only where a reason is owed is an explanation required, so that a response that contradicts itself cannot be built.
/// </summary>
public abstract record Response
{
    /// <summary>The id of the question, such as <c>governance/1</c>.</summary>
    public required string Question { get; init; }

    /// <summary>What the company did with the question.</summary>
    public abstract Stance Stance { get; }

    /// <summary>How the response became known. The default value is <see cref="Origin.Reply"/>.</summary>
    public Origin Origin { get; init; }

    /// <summary>Who spoke for the company. The default value is null.</summary>
    public string? Respondent { get; init; }

    /// <summary>The day on which the response was received. The default value is null. No level depends on it.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>The day on which the question was put to the company. The default value is null: it is not said. No level depends on it; silence is counted from it.</summary>
    public DateOnly? AskedOn { get; init; }

    /// <summary>What the company said. The default value is null; some cases require it.</summary>
    public virtual string? Explanation { get; init; }

    /// <summary>What the assessor thinks. The default value is null.</summary>
    public string? Note { get; init; }

    /// <summary>Data of the host's own. The default value is null.</summary>
    public Extensions? Extensions { get; init; }

    /// <summary>Calls the function for the case that this response is, and returns what it returns.</summary>
    /// <param name="describesPractice">Called for a <see cref="Responses.DescribesPractice"/>.</param>
    /// <param name="noPractice">Called for a <see cref="Responses.NoPractice"/>.</param>
    /// <param name="contestsRelevance">Called for a <see cref="Responses.ContestsRelevance"/>.</param>
    /// <param name="contestsRelevanceWithExplanation">Called for a <see cref="Responses.ContestsRelevanceWithExplanation"/>.</param>
    /// <param name="unableToRespond">Called for a <see cref="Responses.UnableToRespond"/>.</param>
    /// <param name="assertsLegality">Called for a <see cref="Responses.AssertsLegality"/>.</param>
    /// <param name="deferred">Called for a <see cref="Responses.Deferred"/>.</param>
    /// <param name="notApplicable">Called for a <see cref="Responses.NotApplicable"/>.</param>
    /// <param name="notAnswered">Called for a <see cref="Responses.NotAnswered"/>.</param>
    public T Match<T>(
        Func<DescribesPractice, T> describesPractice,
        Func<NoPractice, T> noPractice,
        Func<ContestsRelevance, T> contestsRelevance,
        Func<ContestsRelevanceWithExplanation, T> contestsRelevanceWithExplanation,
        Func<UnableToRespond, T> unableToRespond,
        Func<AssertsLegality, T> assertsLegality,
        Func<Deferred, T> deferred,
        Func<NotApplicable, T> notApplicable,
        Func<NotAnswered, T> notAnswered)
    {
        ArgumentNullException.ThrowIfNull(describesPractice);
        ArgumentNullException.ThrowIfNull(noPractice);
        ArgumentNullException.ThrowIfNull(contestsRelevance);
        ArgumentNullException.ThrowIfNull(contestsRelevanceWithExplanation);
        ArgumentNullException.ThrowIfNull(unableToRespond);
        ArgumentNullException.ThrowIfNull(assertsLegality);
        ArgumentNullException.ThrowIfNull(deferred);
        ArgumentNullException.ThrowIfNull(notApplicable);
        ArgumentNullException.ThrowIfNull(notAnswered);
        return Accept(new Cases<T>
        {
            DescribesPractice = describesPractice,
            NoPractice = noPractice,
            ContestsRelevance = contestsRelevance,
            ContestsRelevanceWithExplanation = contestsRelevanceWithExplanation,
            UnableToRespond = unableToRespond,
            AssertsLegality = assertsLegality,
            Deferred = deferred,
            NotApplicable = notApplicable,
            NotAnswered = notAnswered,
        });
    }

    // An abstract member that only this assembly can see closes the set of cases: nobody else can derive a record.
    private protected abstract T Accept<T>(in Cases<T> cases);
}
