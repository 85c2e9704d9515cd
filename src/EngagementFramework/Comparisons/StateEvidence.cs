using System.Globalization;
using EngagementFramework.Responses;

namespace EngagementFramework.Comparisons;

/// <summary>
/// The evidence of a state between two assessments, put into words that an evaluator understands: an item for each element that some evidence
/// shows, with exactly the examples that count with it, and with a source where it is the company's own disclosure.
/// </summary>
internal sealed class StateEvidence
{
    private static readonly Source Disclosure = new() { Id = "disclosure", Title = "Disclosure", Publisher = Publisher.Company, Public = true };
    private static readonly Citation[] Citations = [new() { Source = Disclosure.Id }];

    private readonly List<EvidenceItem> _items = [];
    private readonly List<EvidenceUse> _uses = [];
    private readonly Dictionary<string, ComparedExample> _examples = new(StringComparer.Ordinal);

    public IReadOnlyList<EvidenceUse> Uses => _uses;

    /// <summary>The examples, by the names that they have in the pool.</summary>
    public IReadOnlyDictionary<string, ComparedExample> Examples => _examples;

    public void Add(MarkChange mark, Stage stage)
    {
        if (!mark.IsShown(stage))
        {
            return;
        }

        Add(mark.Element, [], mark.Examples(stage), stage);
        if (mark.IsPublished(stage))
        {
            Add(mark.Element, Citations, mark.PublishedExamples(stage), stage);
        }
    }

    public EvidencePool ToPool(DateOnly asOf) => new(_items, [Disclosure], asOf);

    private void Add(string element, IReadOnlyList<Citation> citations, IEnumerable<ComparedExample> examples, Stage stage)
    {
        var id = _items.Count.ToString(CultureInfo.InvariantCulture);
        var texts = new List<Example>();
        foreach (var example in examples)
        {
            var (date, description) = stage.Pick(ChangeCause.DateSharpened, example.Was, example.Is);
            _examples.Add(ExampleId.Of(id, texts.Count), example);
            texts.Add(new Example { Date = date, Description = description });
        }

        _items.Add(new EvidenceItem { Id = id, Statement = element, Citations = citations, Examples = texts });
        _uses.Add(new EvidenceUse { Item = id, Shows = [element] });
    }
}
