using System.Collections.Frozen;
using EngagementFramework.Levels;

namespace EngagementFramework.Comparisons;

/// <summary>What a ladder can be told: its elements, the criteria that may be found not to apply, and those that ask for examples.</summary>
internal sealed class LadderTerms(EvaluationFramework framework)
{
    private readonly FrozenSet<string> _elements = framework.Criteria.SelectMany(criterion => criterion.Elements).Select(element => element.Id).ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _mayBeNotApplicable = framework.Criteria.Where(criterion => criterion.MayBeNotApplicable).Select(criterion => criterion.Id).ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _asksForExamples = framework.Criteria.Where(criterion => criterion.Examples is { Minimum: > 0 }).Select(criterion => criterion.Id).ToFrozenSet(StringComparer.Ordinal);

    public bool HasElement(string id) => _elements.Contains(id);

    public bool MayBeNotApplicable(string criterion) => _mayBeNotApplicable.Contains(criterion);

    public bool AsksForExamples(string criterion) => _asksForExamples.Contains(criterion);
}
