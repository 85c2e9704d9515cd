using System.Collections.Frozen;
using EngagementFramework.Levels;
using EngagementFramework.Values;

namespace EngagementFramework.Evaluation;

/// <summary>A criterion with what an evaluation needs to know of it.</summary>
internal sealed class LadderCriterion
{
    private const int Few = 8;

    private readonly FrozenSet<string>? _many;

    public LadderCriterion(Criterion criterion, int rung, int firstElement)
    {
        Id = criterion.Id;
        Rung = rung;
        FirstElement = firstElement;
        ElementIds = new ValueList<string>([.. criterion.Elements.Select(element => element.Id)]);
        _many = ElementIds.Count > Few ? ElementIds.ToFrozenSet(StringComparer.Ordinal) : null;
        Minimum = criterion.Examples?.Minimum ?? 0;
        Months = criterion.Examples?.WithinMonths ?? 0;
        CompanyPublished = criterion.CompanyPublished;
        MayBeNotApplicable = criterion.MayBeNotApplicable;
        Untouched = new CriterionFinding { Criterion = Id, Rung = rung, Outcome = CriterionOutcome.NotMet, Missing = ElementIds, Evidence = [], Examples = [] };
    }

    public string Id { get; }

    /// <summary>The value of the level to which it belongs.</summary>
    public int Rung { get; }

    /// <summary>The number of its first element among all elements; the others follow.</summary>
    public int FirstElement { get; }

    public IReadOnlyList<string> ElementIds { get; }

    /// <summary>How many examples it needs.</summary>
    public int Minimum { get; }

    /// <summary>The window for them, in months; 0 for none.</summary>
    public int Months { get; }

    public bool CompanyPublished { get; }

    public bool MayBeNotApplicable { get; }

    /// <summary>The finding where nothing shows any of its elements.</summary>
    public CriterionFinding Untouched { get; }

    /// <summary>Whether an element is one of its own. Where they are few, as they mostly are, looking at each is quicker than looking one up.</summary>
    public bool Has(string element)
    {
        if (_many is not null)
        {
            return _many.Contains(element);
        }

        foreach (var own in ElementIds.Span())
        {
            if (own == element)
            {
                return true;
            }
        }

        return false;
    }
}
