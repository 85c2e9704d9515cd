namespace EngagementFramework.Comparisons;

/// <summary>
/// What a step of a comparison changes, all else being kept. The values are in the order in which the steps are taken. How much of a change
/// a cause is given depends on that order: see <c>docs/compare.md</c>.
/// </summary>
public enum ChangeCause
{
    /// <summary>The date of evaluation moves from the earlier one to the later one: examples age by the calendar alone.</summary>
    TimePassed,

    /// <summary>The last day of which anything can be known moves from the earlier assessment's to the later one's: what was still to come has happened, and rough dates may lie later.</summary>
    KnownLater,

    /// <summary>The stance becomes the later one; being asked at all, and the covering of the card, included.</summary>
    StanceChanged,

    /// <summary>An example of the same evidence has a date that lies within what was known of it.</summary>
    DateSharpened,

    /// <summary>The assessor reads the same evidence in another way. It is not the company's doing.</summary>
    ReadingChanged,

    /// <summary>Evidence, examples of it or a source that has become public, are there now and were not.</summary>
    EvidenceAdded,

    /// <summary>Evidence, examples of it or a source that was public, were there and are not now.</summary>
    EvidenceWithdrawn,

    /// <summary>The later ladder rates, instead of the earlier one.</summary>
    FrameworkChanged,

    /// <summary>The options of the evaluation, the benefit of the doubt, become the later ones.</summary>
    OptionsChanged,
}
