using EngagementFramework.Assessments;
using EngagementFramework.Levels;
using EngagementFramework.Responses;

namespace EngagementFramework.Reports;

/// <summary>What the ids in a result, or in one side of a comparison, stand for. An id that stands for nothing is not an error here: it is shown as it is.</summary>
internal sealed class ResultLookup
{
    private readonly Dictionary<string, EvidenceItem> _items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Source> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Criterion> _criteria = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CriterionElement> _elements = new(StringComparer.Ordinal);
    private readonly Dictionary<int, ResponseLevel> _levels = [];

    public ResultLookup(AssessmentResult result, EvaluationFramework framework)
        : this(result.Evidence, result.Sources, framework)
    {
    }

    public ResultLookup(IEnumerable<EvidenceItem> evidence, IEnumerable<Source> sources, EvaluationFramework framework)
    {
        foreach (var item in evidence)
        {
            _items.TryAdd(item.Id, item);
        }

        foreach (var source in sources)
        {
            _sources.TryAdd(source.Id, source);
        }

        foreach (var criterion in framework.Criteria)
        {
            _criteria.TryAdd(criterion.Id, criterion);
            foreach (var element in criterion.Elements)
            {
                _elements.TryAdd(element.Id, element);
            }
        }

        foreach (var level in framework.Levels)
        {
            _levels.TryAdd(level.Value, level);
        }
    }

    /// <summary>Whether any level of the ladder carries the red flag mark.</summary>
    public bool HasRedFlag => _levels.Values.Any(level => level.RedFlag);

    public EvidenceItem? Item(string id) => _items.GetValueOrDefault(id);

    public Source? Source(string id) => _sources.GetValueOrDefault(id);

    public Criterion? Criterion(string id) => _criteria.GetValueOrDefault(id);

    public CriterionElement? Element(string id) => _elements.GetValueOrDefault(id);

    public ResponseLevel? Level(int value) => _levels.GetValueOrDefault(value);

    /// <summary>The example that is named by its item, a slash, and its place from 1.</summary>
    public Example? Example(string id)
    {
        var slash = id.LastIndexOf('/');
        return slash > 0 && Item(id[..slash]) is { } item && ExampleId.TryGetIndex(id, item, out var index) ? item.Examples[index] : null;
    }
}
