using EngagementFramework.Responses;
using EngagementFramework.Values;

namespace EngagementFramework.Comparisons;

/// <summary>
/// What a response reads into the evidence, element by element: how the uses are cut does not matter. An evaluation finds the same in it as
/// in the response, for a criterion has the examples of every use that shows one of its elements.
/// </summary>
internal sealed class ResponseReading
{
    private readonly Dictionary<(ComparedItem, string), Mark> _marks = [];
    private readonly Dictionary<SideItem, IReadOnlyList<string>> _shows = [];

    private ResponseReading(IReadOnlyList<InapplicableCriterion> notApplicable) => NotApplicable = notApplicable;

    /// <summary>The evidence and the elements that it shows.</summary>
    public IEnumerable<(ComparedItem Evidence, string Element)> Marks => _marks.Keys;

    /// <summary>The items that it uses, in the order of their first use.</summary>
    public IEnumerable<SideItem> Items => _shows.Keys;

    public IReadOnlyList<InapplicableCriterion> NotApplicable { get; }

    /// <summary>The reading of a response that describes practice; that of nothing for any other, and where there is none.</summary>
    public static ResponseReading Of(Response? response, ComparedDocument document, SameEvidence same)
    {
        var practice = response as DescribesPractice;
        var reading = new ResponseReading(practice?.NotApplicable ?? ValueList<InapplicableCriterion>.Empty);
        foreach (var use in practice?.Evidence ?? ValueList<EvidenceUse>.Empty)
        {
            var (item, evidence) = same.Find(document, use.Item);
            reading._shows[item] = ValueList.Union(reading.Shows(item), use.Shows);
            var examples = Examples(item, use).Select(example => evidence.Example(document, example)).ToList();
            foreach (var element in use.Shows)
            {
                reading.Add(evidence, element, item.CitesTheCompany, examples);
            }
        }

        return reading;
    }

    /// <summary>How it reads an element into some evidence; null where it does not.</summary>
    public Mark? Find(ComparedItem evidence, string element) => _marks.GetValueOrDefault((evidence, element));

    /// <summary>Everything that an item shows in it.</summary>
    public IReadOnlyList<string> Shows(SideItem item) => _shows.GetValueOrDefault(item) ?? ValueList<string>.Empty;

    private void Add(ComparedItem evidence, string element, bool isPublished, List<ComparedExample> examples)
    {
        if (!_marks.TryGetValue((evidence, element), out var mark))
        {
            _marks.Add((evidence, element), mark = new Mark());
        }

        mark.Examples.UnionWith(examples);
        if (isPublished)
        {
            mark.IsPublished = true;
            mark.PublishedExamples.UnionWith(examples);
        }
    }

    private static IEnumerable<Example> Examples(SideItem item, EvidenceUse use) => use.Examples.Count == 0
        ? item.Item.Examples
        : use.Examples.Select(id => ExampleId.TryGetIndex(id, item.Item, out var place) ? item.Item.Examples[place] : throw new ArgumentException($"There is no example '{id}'."));
}
