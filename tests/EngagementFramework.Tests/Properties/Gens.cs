using CsCheck;
using EngagementFramework.Levels;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Support;

namespace EngagementFramework.Tests.Properties;

/// <summary>Random ladders, evidence, responses and dates; small, so that what goes wrong can be read.</summary>
internal static class Gens
{
    private static readonly Gen<Criterion> AnyCriterion =
        from elements in Gen.Int[1, 3]
        from minimum in Gen.Int[0, 2]
        from months in Any<int?>(null, 1, 2, 12, 12, 24)
        from published in Gen.Int[0, 3]
        from mayBeNotApplicable in Gen.Bool
        select new Criterion
        {
            Id = "c",
            Definition = "Something is shown.",
            Elements = [.. Enumerable.Range(1, elements).Select(i => new CriterionElement { Id = FormattableString.Invariant($"e{i}"), Definition = "A part of it." })],
            Examples = new ExampleRequirement { Minimum = minimum, WithinMonths = months },
            CompanyPublished = published == 0,
            MayBeNotApplicable = mayBeNotApplicable,
        };

    /// <summary>One to three rungs of one or two criteria each.</summary>
    public static readonly Gen<EvaluationFramework> Ladder =
        from rungs in AnyCriterion.Array[1, 2].Array[1, 3]
        select Ladders.Of([.. rungs.Select((criteria, rung) => criteria.Select((criterion, place) => Named(criterion, rung + 1, place + 1)).ToArray())]);

    /// <summary>Days from the middle of 2023 to the middle of 2028, edges of months more often than others.</summary>
    public static readonly Gen<DateOnly> Day =
        from day in Gen.Int[0, 1826]
        from edge in Gen.Int[0, 3]
        select Edge(new DateOnly(2023, 7, 1).AddDays(day), edge);

    private static readonly Gen<string> Part = Gen.Select(Day, Gen.Int[0, 3], Write);

    /// <summary>A date of any form.</summary>
    public static readonly Gen<PartialDate> Date =
        from one in Part
        from other in Part
        from interval in Gen.Int[0, 2]
        select PartialDate.Parse(interval > 0 ? one : PartialDate.TryParse($"{one}/{other}", out _) ? $"{one}/{other}" : $"{other}/{one}");

    private static readonly Gen<Example> AnyExample =
        from date in Gen.Select(Date, Gen.Int[0, 6], (date, dated) => dated == 0 ? null : date)
        from description in Any("Review", "Review ", " Round table", "Round table", "Training")
        select new Example { Date = date, Description = description };

    private static readonly Gen<EvidenceItem> AnyItem =
        from sources in Any("", "own-public", "own-public", "own-private", "press-public", "press-public own-public", "press-private own-private")
        from examples in AnyExample.Array[0, 3]
        select new EvidenceItem
        {
            Id = "i",
            Statement = "Something is done.",
            Citations = [.. Words.Of(sources).Select(source => new Citation { Source = source })],
            Examples = examples,
        };

    public static readonly Gen<Scene> Scene =
        from ladder in Ladder
        from items in AnyItem.Array[1, 4]
        let named = items.Select((item, i) => item with { Id = FormattableString.Invariant($"i{i + 1}") }).ToArray()
        from uses in Use(ladder, named).Array[0, 6]
        from inapplicable in Inapplicable(ladder)
        from asOf in Day
        from later in Gen.Int[-400, 800]
        from same in Gen.Bool
        select new Scene(
            ladder,
            named,
            new DescribesPractice { Question = "governance/1", Evidence = uses, NotApplicable = inapplicable },
            asOf,
            same ? asOf : asOf.AddDays(later));

    /// <summary>A use of one of the items that shows about two thirds of the ladder's elements, and sometimes names some examples.</summary>
    public static Gen<EvidenceUse> Use(EvaluationFramework ladder, IReadOnlyList<EvidenceItem> items)
    {
        string[] elements = [.. ladder.Criteria.SelectMany(criterion => criterion.Elements).Select(element => element.Id)];
        return
            from item in Gen.Int[0, items.Count - 1]
            from shown in Gen.Int[0, 2].Array[elements.Length]
            from naming in Gen.Int[0, 2]
            from meant in Gen.Bool.Array[items[item].Examples.Count]
            let names = meant.Select((isMeant, i) => isMeant ? FormattableString.Invariant($"{items[item].Id}/{i + 1}") : "").Where(name => name.Length > 0)
            select new EvidenceUse
            {
                Item = items[item].Id,
                Shows = [.. elements.Where((_, i) => shown[i] > 0)],
                Examples = [.. naming == 0 ? names : []],
            };
    }

    private static Gen<InapplicableCriterion[]> Inapplicable(EvaluationFramework ladder)
    {
        string[] allowed = [.. ladder.Criteria.Where(criterion => criterion.MayBeNotApplicable).Select(criterion => criterion.Id)];
        return Gen.Int[0, 3].Array[allowed.Length].Select(dice =>
            allowed.Where((_, i) => dice[i] == 0).Select(id => new InapplicableCriterion { Criterion = id, Reason = "It does not arise." }).ToArray());
    }

    private static Gen<T> Any<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Criterion Named(Criterion criterion, int rung, int place)
    {
        var id = FormattableString.Invariant($"c{rung}{place}");
        return criterion with { Id = id, Elements = [.. criterion.Elements.Select(element => element with { Id = $"{id}-{element.Id}" })] };
    }

    private static DateOnly Edge(DateOnly day, int edge) => edge switch
    {
        0 => new DateOnly(day.Year, day.Month, 1),
        1 => new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)),
        _ => day,
    };

    /// <summary>The day, its month, its quarter or its year.</summary>
    public static string Write(DateOnly day, int form) => form switch
    {
        0 => FormattableString.Invariant($"{day:yyyy-MM-dd}"),
        1 => FormattableString.Invariant($"{day:yyyy-MM}"),
        2 => FormattableString.Invariant($"{day:yyyy}-Q{(day.Month + 2) / 3}"),
        _ => FormattableString.Invariant($"{day:yyyy}"),
    };
}
