using EngagementFramework.Assessments;

namespace EngagementFramework.Comparisons;

/// <summary>
/// The one home of the rule what is the same evidence: items that state the same, white space at the ends aside. Ids prove nothing, for hosts
/// number anew; and a statement that was rewritten is other evidence. Several items of one assessment with one statement are one.
/// </summary>
internal sealed class SameEvidence
{
    private readonly Dictionary<(ComparedDocument, string), (SideItem, ComparedItem)> _byId = [];

    public SameEvidence(Assessment earlier, Assessment later)
    {
        var sharper = new SharperDates(earlier.AsOf);
        var items = Items(ComparedDocument.Earlier, earlier).Concat(Items(ComparedDocument.Later, later));
        foreach (var same in items.GroupBy(item => item.Item.Statement.Trim(), StringComparer.Ordinal))
        {
            var sides = same.ToLookup(item => item.Document);
            var evidence = new ComparedItem([.. sides[ComparedDocument.Earlier]], [.. sides[ComparedDocument.Later]], sharper);
            foreach (var item in same)
            {
                _byId.Add((item.Document, item.Item.Id), (item, evidence));
            }
        }
    }

    /// <summary>The item of an assessment that has the id, and the evidence that it is.</summary>
    public (SideItem Item, ComparedItem Evidence) Find(ComparedDocument document, string id) => _byId[(document, id)];

    private static IEnumerable<SideItem> Items(ComparedDocument document, Assessment assessment)
    {
        var pool = assessment.ToEvidencePool();
        return assessment.Evidence.Select((item, place) => new SideItem(document, place, item, pool[place].CitesTheCompany));
    }
}
