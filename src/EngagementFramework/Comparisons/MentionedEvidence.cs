using EngagementFramework.Assessments;
using EngagementFramework.Responses;
using EngagementFramework.Values;

namespace EngagementFramework.Comparisons;

/// <summary>The evidence that steps speak of, so that a comparison carries it along and stands alone; and the same evidence of the other assessment, so that it can be told from what is new.</summary>
internal sealed class MentionedEvidence(SameEvidence same)
{
    private readonly HashSet<SideItem> _items = [];

    public void Add(SideItem item)
    {
        if (_items.Add(item))
        {
            var evidence = same.Find(item.Document, item.Item.Id).Evidence;
            _items.UnionWith(evidence.Earlier);
            _items.UnionWith(evidence.Later);
        }
    }

    /// <summary>The items of an assessment that were mentioned, and the sources that these cite, both in the order of the assessment.</summary>
    public (IReadOnlyList<EvidenceItem> Evidence, IReadOnlyList<Source> Sources) Of(ComparedDocument document, Assessment assessment)
    {
        EvidenceItem[] items = [.. _items.Where(item => item.Document == document).OrderBy(item => item.Place).Select(item => item.Item)];
        return (new ValueList<EvidenceItem>(items), UsedEvidence.SourcesOf(assessment, items));
    }
}
