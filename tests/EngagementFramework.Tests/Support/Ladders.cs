using EngagementFramework.Levels;
using EngagementFramework.Responses;

namespace EngagementFramework.Tests.Support;

/// <summary>Small ladders: -1 Flag and 0 Floor by stance, and rungs 1, 2, 3 … as given.</summary>
internal static class Ladders
{
    /// <summary>One rung with the criterion <c>practice</c>, whose one element is <c>shown</c>.</summary>
    public static EvaluationFramework One(int minimum = 1, int? months = 12) => Of([Criterion("practice", "shown", minimum, months)]);

    public static EvaluationFramework Of(params Criterion[][] rungs) => new()
    {
        Id = "small",
        Version = "1.0",
        Name = "Small",
        Levels =
        [
            StanceLevel(-1, "flag", Stance.ContestsRelevance, Stance.UnableToRespond, Stance.AssertsLegality) with { RedFlag = true },
            StanceLevel(0, "floor", Stance.NoPractice),
            .. rungs.Select((criteria, i) => Rung(i + 1, criteria)),
        ],
    };

    public static ResponseLevel StanceLevel(int value, string id, params Stance[] stances) =>
        new() { Value = value, Id = id, Name = id, Definition = "By stance.", Stances = stances };

    public static ResponseLevel Rung(int value, params Criterion[] criteria) =>
        new() { Value = value, Id = $"rung-{value}", Name = $"Rung {value}", Definition = "By evidence.", Criteria = criteria };

    public static Criterion Criterion(string id, string elements, int minimum = 1, int? months = 12) => new()
    {
        Id = id,
        Definition = "Something is shown.",
        Elements = [.. Words.Of(elements).Select(element => new CriterionElement { Id = element, Definition = "A part of it." })],
        Examples = minimum == 0 ? null : new ExampleRequirement { Minimum = minimum, WithinMonths = months },
    };

    /// <summary>A criterion that asks for no examples.</summary>
    public static Criterion Plain(string id, string elements) => Criterion(id, elements, 0);
}
