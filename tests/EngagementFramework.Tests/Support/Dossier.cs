using EngagementFramework.Evaluation;
using EngagementFramework.Levels;
using EngagementFramework.Responses;

namespace EngagementFramework.Tests.Support;

/// <summary>What is known about an invented company, with one response that describes practice; built step by step.</summary>
/// <param name="asOf">The document's own date.</param>
public sealed class Dossier(string asOf = Days.Today)
{
    /// <summary>A public source of the company's own, which items cite unless told otherwise.</summary>
    public const string Own = "own-public";

    private readonly List<EvidenceItem> _items = [];
    private readonly List<EvidenceUse> _uses = [];
    private readonly List<InapplicableCriterion> _inapplicable = [];

    public static IReadOnlyList<Source> Sources { get; } =
    [
        Source(Own, Publisher.Company, true),
        Source("own-private", Publisher.Company, false),
        Source("press-public", Publisher.ThirdParty, true),
        Source("press-private", Publisher.ThirdParty, false),
    ];

    public IReadOnlyList<EvidenceItem> Items => _items;

    public EvidencePool Pool => new(_items, Sources, Days.Of(asOf));

    public DescribesPractice Response => new() { Question = "governance/1", Evidence = [.. _uses], NotApplicable = [.. _inapplicable] };

    /// <summary>Adds an item. An example is written <c>DATE: DESCRIPTION</c>, with <c>-</c> for no date.</summary>
    public Dossier Item(string id, params string[] examples) => Citing(id, Own, examples);

    /// <summary>Adds an item that cites the given sources, written with spaces.</summary>
    public Dossier Citing(string id, string sources, params string[] examples)
    {
        _items.Add(new EvidenceItem
        {
            Id = id,
            Statement = "Something is done.",
            Citations = [.. Words.Of(sources).Select(source => new Citation { Source = source })],
            Examples = [.. examples.Select(Example)],
        });
        return this;
    }

    /// <summary>Uses an item.</summary>
    public Dossier Use(string item, string shows, string examples = "")
    {
        _uses.Add(new EvidenceUse { Item = item, Shows = Words.Of(shows), Examples = Words.Of(examples) });
        return this;
    }

    /// <summary>Adds an item <c>eN</c>, N counting from 1, and uses it.</summary>
    public Dossier Shows(string elements, params string[] examples)
    {
        var id = FormattableString.Invariant($"e{_items.Count + 1}");
        return Item(id, examples).Use(id, elements);
    }

    public Dossier Inapplicable(string criterion, string reason = "It does not arise.")
    {
        _inapplicable.Add(new InapplicableCriterion { Criterion = criterion, Reason = reason });
        return this;
    }

    /// <summary>Evaluates on the document's own date or another, and holds the short way to the long one.</summary>
    public RatedQuestion Evaluate(EvaluationFramework ladder, string? on = null, bool benefitOfTheDoubt = false)
    {
        var evaluator = new ResponseEvaluator(ladder);
        var (response, pool, day) = (Response, Pool, Days.Of(on ?? asOf));
        var result = evaluator.Evaluate(response, pool, day, benefitOfTheDoubt).Should().BeOfType<RatedQuestion>().Subject;
        evaluator.Rate(response, pool, day).Should().Be(result.Range);
        return result;
    }

    private static Source Source(string id, Publisher publisher, bool isPublic) =>
        new() { Id = id, Title = id, Publisher = publisher, Public = isPublic };

    private static Example Example(string text)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        return new Example
        {
            Date = text[..colon] == "-" ? null : PartialDate.Parse(text[..colon]),
            Description = text[(colon + 2)..],
        };
    }
}
