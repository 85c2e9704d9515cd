using EngagementFramework.Assessments;
using EngagementFramework.Data;
using EngagementFramework.Responses;

namespace EngagementFramework.Benchmarks;

/// <summary>What is measured: made here, so that every run measures the same.</summary>
internal static class Inputs
{
    public static readonly DateOnly AsOf = new(2026, 11, 23);

    private static readonly string[][] Rungs = [.. BuiltIn.Framework.Criteria.Select(criterion => criterion.Elements.Select(element => element.Id).ToArray())];

    /// <summary>A response as analysts code them: four evidence items, an example each, up to level 3, and what is missing above it.</summary>
    public static DescribesPractice Typical { get; } = new()
    {
        Question = "governance/1",
        Evidence =
        [
            new() { Item = "e1", Shows = Rungs[0] },
            new() { Item = "e2", Shows = Rungs[1] },
            new() { Item = "e3", Shows = Rungs[2] },
            new() { Item = "e4", Shows = ["process-disclosed", "progress-disclosed"] },
        ],
    };

    /// <summary>The most work that a response reasonably makes: sixty uses of thirty items, each with four examples, all rungs met.</summary>
    public static DescribesPractice Worst { get; } = new()
    {
        Question = "governance/2",
        Evidence = [.. Enumerable.Range(0, 60).Select(i => new EvidenceUse { Item = $"e{(i % 30) + 1}", Shows = Rungs[i % Rungs.Length] })],
    };

    public static IReadOnlyList<Source> Sources { get; } =
    [
        .. Enumerable.Range(1, 10).Select(i => new Source
        {
            Id = $"s{i}",
            Title = $"Human rights report {i}",
            Publisher = i % 5 == 0 ? Publisher.ThirdParty : Publisher.Company,
            Public = i % 4 != 0,
            Url = $"https://example.org/reports/{i}.pdf",
            Published = PartialDate.Parse("2026-03"),
            Retrieved = new DateOnly(2026, 10, 1),
        }),
    ];

    public static IReadOnlyList<EvidenceItem> Evidence { get; } =
    [
        .. Enumerable.Range(1, 30).Select(i => new EvidenceItem
        {
            Id = $"e{i}",
            Statement = $"The board's committee {i} reviews every quarter which human rights risks come with the main source of revenue, and minutes what it decides.",
            Citations = [new() { Source = $"s{(i % 10) + 1}", Locator = $"p. {i}" }, new() { Source = "s1", Quote = "The committee met four times." }],
            Examples =
            [
                .. Enumerable.Range(1, i <= 4 ? 1 : 4).Select(j => new Example
                {
                    Date = PartialDate.Parse(j switch { 1 => "2026-03-11", 2 => "2026-Q2", 3 => "2025", _ => "2024-05/2026-03" }),
                    Description = $"Review number {j} of item {i}",
                    Citations = [new() { Source = "s1", Locator = $"p. {i + j}" }],
                }),
            ],
        }),
    ];

    /// <summary>One company: a response to each of the 25 questions, most with evidence.</summary>
    public static Assessment Assessment { get; } = new()
    {
        Framework = new() { Id = BuiltIn.Framework.Id, Version = BuiltIn.Framework.Version },
        Company = new() { Id = "benchmark-company", Name = "Benchmark Company", Country = "Nowhere" },
        AsOf = AsOf,
        Assessor = "A benchmark",
        BusinessModel = new() { Features = [.. BuiltIn.Cards.Features.Select(feature => new FeatureDependence { Feature = feature.Id, Dependence = Dependence.Partial })] },
        Sources = Sources,
        Evidence = Evidence,
        Responses = [.. BuiltIn.Cards.Cards.SelectMany(card => card.Questions).Select(Response)],
    };

    private static Response Response(Cards.EngagementQuestion question, int number) => (number % 8) switch
    {
        6 => new NotAnswered { Question = question.Id },
        7 => new ContestsRelevance { Question = question.Id, Explanation = "The company says that this is not its concern." },
        _ => Typical with
        {
            Question = question.Id,
            Respondent = "Lead independent director",
            ReceivedOn = new DateOnly(2026, 10, 2),
            Explanation = "The director described the committee's work, and how it is staffed, over an hour's call.",
            Evidence = [.. Typical.Evidence.Select((use, i) => use with { Item = $"e{((number + i) % 30) + 1}" })],
        },
    };
}
