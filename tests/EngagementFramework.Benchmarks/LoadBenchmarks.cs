using BenchmarkDotNet.Attributes;
using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Evaluation;
using EngagementFramework.Json;
using EngagementFramework.Levels;

namespace EngagementFramework.Benchmarks;

/// <summary>From a document to a catalogue: packs of more and more cards, each with a feature of its own and the questions of the template.</summary>
[MemoryDiagnoser]
public class LoadCardsBenchmarks
{
    private static readonly CardCatalog BuiltInCards = new(BuiltIn.Cards);
    private byte[] _json = [];

    /// <summary>How many cards the pack has.</summary>
    [Params(500, 2000, 8000, 32000)]
    public int Cards { get; set; }

    [GlobalSetup]
    public void Prepare() => _json = EngagementJson.ToUtf8Bytes(Large.Pack(Cards));

    [Benchmark]
    public CardCatalog ReadAndCatalogue() => new([BuiltIn.Cards, new CardPackReader(BuiltInCards).Read(_json).ValueOrThrow()]);
}

/// <summary>From a document to an evaluator: ladders of more and more rungs, with two criteria of three elements on each.</summary>
[MemoryDiagnoser]
public class LoadLadderBenchmarks
{
    private byte[] _json = [];

    /// <summary>How many rungs the ladder has.</summary>
    [Params(6, 12, 25, 50, 100)]
    public int Rungs { get; set; }

    [GlobalSetup]
    public void Prepare() => _json = EngagementJson.ToUtf8Bytes(Large.Ladder(Rungs));

    [Benchmark]
    public ResponseEvaluator ReadAndPrepare() => new(new FrameworkReader().Read(_json).ValueOrThrow());
}

/// <summary>Documents of a size that nobody writes by hand.</summary>
internal static class Large
{
    public static CardPack Pack(int cards) => new()
    {
        Id = "large",
        Version = "1",
        Features = [.. Numbers(cards).Select(i => new BusinessModelFeature { Id = $"feature-{i}", Name = $"Feature {i}", Phrase = $"the company's feature {i}", Definition = $"What feature {i} is." })],
        Cards =
        [
            .. Numbers(cards).Select(i => new EngagementCard
            {
                Id = $"card-{i}",
                Title = $"Card {i}",
                Feature = $"feature-{i}",
                AppliesWhen = $"Use where feature {i} matters.",
                Overview = [$"Why feature {i} matters, in a paragraph of the length that such paragraphs have when somebody who knows the matter has written them."],
                Questions = QuestionTemplate.For($"card-{i}", new BusinessModelFeature { Id = $"feature-{i}", Name = "F", Phrase = $"the company's feature {i}", Definition = "D" }),
            }),
        ],
    };

    public static EvaluationFramework Ladder(int rungs) => new()
    {
        Id = "large",
        Version = "1",
        Name = "Large",
        Levels =
        [
            new ResponseLevel { Value = 0, Id = "floor", Name = "Floor", Definition = "Where all begin." },
            .. Numbers(rungs).Select(i => new ResponseLevel
            {
                Value = i,
                Id = $"rung-{i}",
                Name = $"Rung {i}",
                Definition = $"What rung {i} means.",
                Criteria = [.. Numbers(2).Select(j => new Criterion
                {
                    Id = $"criterion-{i}-{j}",
                    Definition = $"What criterion {j} of rung {i} asks for.",
                    Elements = [.. Numbers(3).Select(k => new CriterionElement { Id = $"element-{i}-{j}-{k}", Definition = $"What element {k} of it is." })],
                    Examples = new ExampleRequirement { Minimum = 1, WithinMonths = 12 },
                })],
            }),
        ],
    };

    private static IEnumerable<int> Numbers(int most) => Enumerable.Range(1, most);
}
