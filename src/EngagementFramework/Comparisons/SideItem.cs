using EngagementFramework.Responses;

namespace EngagementFramework.Comparisons;

/// <summary>An item of one of the two assessments.</summary>
internal sealed class SideItem(ComparedDocument document, int place, EvidenceItem item, bool citesTheCompany)
{
    /// <summary>Which of them.</summary>
    public ComparedDocument Document { get; } = document;

    /// <summary>Its place there, from 0.</summary>
    public int Place { get; } = place;

    public EvidenceItem Item { get; } = item;

    /// <summary>Whether it cites a source that is both public and published by the company.</summary>
    public bool CitesTheCompany { get; } = citesTheCompany;
}
