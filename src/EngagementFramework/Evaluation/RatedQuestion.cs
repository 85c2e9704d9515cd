using EngagementFramework.Responses;
using EngagementFramework.Values;

namespace EngagementFramework.Evaluation;

/// <summary>A question with a level, and every reason for it.</summary>
public sealed record RatedQuestion : QuestionResult
{
    /// <summary>What the company did with the question.</summary>
    public required Stance Stance { get; init; }

    /// <summary>What the level rests on.</summary>
    public required Basis Basis { get; init; }

    /// <summary>The level: the lower end of <see cref="Range"/>, or the upper one where the benefit of the doubt was asked for.</summary>
    public required LevelReference Level { get; init; }

    /// <summary>The levels between which the response lies as long as doubtful dates are not sharpened.</summary>
    public required LevelRange Range { get; init; }

    /// <summary>
    /// The last day, inclusive, on which the examples that are recent now still support the lower end of <see cref="Range"/>, all
    /// else unchanged; null where no criterion up to it needs an example within a window.
    /// </summary>
    public required DateOnly? HoldsUntil { get; init; }

    /// <summary>The level on the day after <see cref="HoldsUntil"/>, because evidence is out of date by then; null where there is no such day.</summary>
    public required int? FallsTo { get; init; }

    /// <summary>Every criterion of the framework, in ladder order; empty where the stance alone decides.</summary>
    public required IReadOnlyList<CriterionFinding> Criteria { get; init => field = ValueList.Copy(value); }

    /// <summary>The ids of the criteria that keep the response from the next level, in ladder order.</summary>
    public required IReadOnlyList<string> Blocking { get; init => field = ValueList.Copy(value); }

    /// <summary>The ids of the criteria that are met on rungs above the level, in ladder order. They do not count, and are not hidden.</summary>
    public required IReadOnlyList<string> Beyond { get; init => field = ValueList.Copy(value); }

    private protected override T Accept<T>(Func<RatedQuestion, T> rated, Func<NotRatedQuestion, T> notRated) => rated(this);
}
