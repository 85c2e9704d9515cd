using EngagementFramework.Assessments;
using EngagementFramework.Responses;
using EngagementFramework.Values;

namespace EngagementFramework.Comparisons;

/// <summary>The evidence that steps speak of, so that a comparison carries it along and stands alone.</summary>
internal sealed class MentionedEvidence
{
    private readonly HashSet<SideItem> _items = [];

    public void Add(SideItem item) => _items.Add(item);

    /// <summary>The items of an assessment that were mentioned, and the sources that these cite, both in the order of the assessment.</summary>
    public (IReadOnlyList<EvidenceItem> Evidence, IReadOnlyList<Source> Sources) Of(ComparedDocument document, Assessment assessment)
    {
        EvidenceItem[] items = [.. _items.Where(item => item.Document == document).OrderBy(item => item.Place).Select(item => item.Item)];
        return (new ValueList<EvidenceItem>(items), UsedEvidence.SourcesOf(assessment, items));
    }
}
