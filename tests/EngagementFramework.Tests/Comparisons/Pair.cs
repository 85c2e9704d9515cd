using CsCheck;
using EngagementFramework.Assessments;
using EngagementFramework.Comparisons;
using EngagementFramework.Evaluation;
using EngagementFramework.Levels;
using EngagementFramework.Responses;
using EngagementFramework.Tests.Json;
using EngagementFramework.Tests.Support;
using Scenes = EngagementFramework.Tests.Properties.Gens;

namespace EngagementFramework.Tests.Comparisons;

/// <summary>Two assessments of one company that have much in common: few statements, few examples, dates that are sharper or rougher, and any stance.</summary>
internal sealed record Pair(EvaluationFramework Ladder, EvaluationFramework LaterLadder, Assessment Earlier, Assessment Later, ComparisonOptions Options)
{
    private static readonly string[] Questions = ["governance/1", "governance/2", "low-leverage-sales-practices/1"];

    private static readonly Gen<Example> AnyExample =
        from day in Gen.Int[0, 5]
        from form in Gen.Int[0, 5]
        from interval in Gen.Int[0, 4]
        from description in Any("Review", "Review ", "Training")
        let at = new DateOnly(2025, 1, 20).AddDays(day * 97)
        let date = Scenes.Write(at, form)
        select new Example { Date = form > 3 ? null : PartialDate.Parse(interval == 0 ? $"2024/{date}" : date), Description = description };

    private static readonly Gen<EvidenceItem> AnyItem =
        from statement in Any("The board reviews.", " The board reviews.", "A team trains.", "A report is out.", "A report is out.\n")
        from sources in Any("", "own-public", "own-public", "own-private", "press-public own-private")
        from examples in AnyExample.Array[0, 3]
        select new EvidenceItem { Id = "i", Statement = statement, Citations = [.. Words.Of(sources).Select(source => new Citation { Source = source })], Examples = examples };

    private static readonly Gen<(EvaluationFramework, EvaluationFramework)> TwoLadders =
        from one in Scenes.Ladder
        from other in Scenes.Ladder
        from kind in Gen.Int[0, 3]
        select (one, kind switch { 0 => other with { Version = "2.0" }, 1 => other with { Id = "other" }, _ => one });

    public static Gen<Pair> All { get; } =
        from ladders in TwoLadders
        from day in Gen.Int[0, 700]
        let asOf = new DateOnly(2025, 1, 1).AddDays(day)
        from between in Any(0, 1, 90, 365, 500)
        from earlier in Year(ladders.Item1, asOf)
        from later in Year(ladders.Item2, asOf.AddDays(between))
        from shift in Any(0, 0, -100, 200)
        from wait in Any(0, 0, 1, 300)
        from doubts in Gen.Select(Gen.Bool, Gen.Bool)
        select new Pair(ladders.Item1, ladders.Item2, earlier, later, new ComparisonOptions
        {
            Earlier = new EvaluationOptions { AsOf = asOf.AddDays(shift), BenefitOfTheDoubt = doubts.Item1 },
            Later = new EvaluationOptions { AsOf = asOf.AddDays(Math.Max(shift, between) + wait), BenefitOfTheDoubt = doubts.Item2 },
        });

    public EvaluationFramework[] Ladders => Ladder == LaterLadder ? [Ladder] : [Ladder, LaterLadder];

    public AssessmentComparison Compare() => new AssessmentComparer(DocumentFormat.Catalog, new FrameworkCatalog(Ladders)).Compare(Earlier, Later, Options);

    public AssessmentResult Evaluate(Assessment assessment, EvaluationOptions options) => new AssessmentEvaluator(DocumentFormat.Catalog, new FrameworkCatalog(Ladders)).Evaluate(assessment, options);

    /// <summary>What a failing property shows.</summary>
    public override string ToString() => string.Join('\n', [$"{Options}", .. Lines(Ladder), .. Lines(LaterLadder), .. Lines(Earlier), .. Lines(Later)]);

    private static Gen<Assessment> Year(EvaluationFramework ladder, DateOnly asOf) =>
        from items in AnyItem.Array[0, 4]
        let named = items.Select((item, i) => item with { Id = FormattableString.Invariant($"i{i + 1}") }).ToArray()
        from dependence in Gen.Enum<Dependence>()
        from first in Response(Questions[0], ladder, named)
        from second in Response(Questions[1], ladder, named)
        from third in Response(Questions[2], ladder, named)
        select new Assessment
        {
            Framework = new FrameworkReference { Id = ladder.Id, Version = ladder.Version },
            Company = new Company { Id = "harbour-maps", Name = "Harbour Maps" },
            AsOf = asOf,
            BusinessModel = new BusinessModel { Features = [new FeatureDependence { Feature = "low-leverage-sales-practices", Dependence = dependence }] },
            Sources = Dossier.Sources,
            Evidence = named,
            Responses = [.. first, .. second, .. third],
        };

    private static Gen<Response[]> Response(string question, EvaluationFramework ladder, EvidenceItem[] items) =>
        from dice in Gen.Int[0, 9]
        from stance in Gen.Enum<Stance>()
        from uses in items.Length == 0 ? Gen.Const(Array.Empty<EvidenceUse>()) : Scenes.Use(ladder, items).Array[0, 5]
        from inapplicable in Gen.Int[0, 3].Array[ladder.Criteria.Count(criterion => criterion.MayBeNotApplicable)]
        let practice = new DescribesPractice
        {
            Question = question,
            Evidence = [.. uses.Where(use => use.Shows.Count > 0).Distinct()],
            NotApplicable = [.. ladder.Criteria.Where(criterion => criterion.MayBeNotApplicable).Where((_, i) => inapplicable[i] == 0).Select(criterion => new InapplicableCriterion { Criterion = criterion.Id, Reason = "So." })],
        }
        select dice switch { 0 => [], < 7 => [practice], _ => new[] { StanceResponses.Of(stance) with { Question = question } } };

    private static Gen<T> Any<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static IEnumerable<string> Lines(EvaluationFramework ladder)
    {
        yield return $"{ladder.Id} {ladder.Version}";
        foreach (var criterion in ladder.Criteria)
        {
            yield return FormattableString.Invariant($"  {criterion.Id} ({string.Join(' ', criterion.Elements.Select(element => element.Id))}): {criterion.Examples}, published {criterion.CompanyPublished}, may not apply {criterion.MayBeNotApplicable}");
        }
    }

    private static IEnumerable<string> Lines(Assessment assessment)
    {
        yield return FormattableString.Invariant($"{assessment.AsOf:yyyy-MM-dd}, {assessment.BusinessModel?.Features[0].Dependence}");
        foreach (var item in assessment.Evidence)
        {
            yield return $"  {item.Id} '{item.Statement.Trim()}' cites {string.Join(' ', item.Citations.Select(citation => citation.Source))}: {string.Join("; ", item.Examples.Select(example => $"{example.Date} {example.Description}"))}";
        }

        foreach (var response in assessment.Responses)
        {
            yield return $"  {response.Question} {response.Stance}";
            foreach (var use in (response as DescribesPractice)?.Evidence ?? [])
            {
                yield return $"    {use.Item} ({string.Join(' ', use.Examples)}) for {string.Join(' ', use.Shows)}";
            }

            yield return "    not applicable: " + string.Join(' ', (response as DescribesPractice)?.NotApplicable.Select(criterion => criterion.Criterion) ?? []);
        }
    }
}
