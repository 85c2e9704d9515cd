using EngagementFramework.Responses;
using EngagementFramework.Values;

namespace EngagementFramework.Evaluation;

/// <summary>What a question amounts to: a <see cref="RatedQuestion"/> or a <see cref="NotRatedQuestion"/>, nothing else.</summary>
public abstract record QuestionResult
{
    /// <summary>The id of the question.</summary>
    public required string Question { get; init; }

    /// <summary>How the response became known; null where the question was not asked.</summary>
    public Origin? Origin { get; init; }

    /// <summary>Who spoke for the company; null where that is not known.</summary>
    public string? Respondent { get; init; }

    /// <summary>The day on which the response was received; null where that is not known.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>The day on which the question was put to the company; null where that is not known.</summary>
    public DateOnly? AskedOn { get; init; }

    /// <summary>What the company said; null where the assessment does not tell.</summary>
    public string? Explanation { get; init; }

    /// <summary>What the assessor thought; null where the assessment does not tell.</summary>
    public string? Note { get; init; }

    /// <summary>What a reader should know besides. The default value is the empty list.</summary>
    public IReadOnlyList<Notice> Notices { get; init => field = ValueList.Copy(value); } = ValueList<Notice>.Empty;

    /// <summary>Calls the function for the case that this result is, and returns what it returns.</summary>
    /// <param name="rated">Called for a <see cref="RatedQuestion"/>.</param>
    /// <param name="notRated">Called for a <see cref="NotRatedQuestion"/>.</param>
    public T Match<T>(Func<RatedQuestion, T> rated, Func<NotRatedQuestion, T> notRated)
    {
        ArgumentNullException.ThrowIfNull(rated);
        ArgumentNullException.ThrowIfNull(notRated);
        return Accept(rated, notRated);
    }

    // Seen by this assembly alone, it closes the set of cases.
    private protected abstract T Accept<T>(Func<RatedQuestion, T> rated, Func<NotRatedQuestion, T> notRated);
}
