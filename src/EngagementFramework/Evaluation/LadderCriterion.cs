using EngagementFramework.Levels;
using EngagementFramework.Values;

namespace EngagementFramework.Evaluation;

/// <summary>A criterion with what an evaluation needs to know of it.</summary>
internal sealed class LadderCriterion(Criterion criterion, int rung, int firstElement)
{
    public string Id { get; } = criterion.Id;

    /// <summary>The value of the level to which it belongs.</summary>
    public int Rung { get; } = rung;

    /// <summary>The number of its first element among all elements; the others follow.</summary>
    public int FirstElement { get; } = firstElement;

    public IReadOnlyList<string> ElementIds { get; } = new ValueList<string>([.. criterion.Elements.Select(element => element.Id)]);

    /// <summary>How many examples it needs.</summary>
    public int Minimum { get; } = criterion.Examples?.Minimum ?? 0;

    /// <summary>The window for them, in months; null for none.</summary>
    public int? Months { get; } = criterion.Examples?.WithinMonths;

    public bool CompanyPublished { get; } = criterion.CompanyPublished;

    public bool MayBeNotApplicable { get; } = criterion.MayBeNotApplicable;
}
