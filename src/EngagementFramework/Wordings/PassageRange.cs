namespace EngagementFramework.Wordings;

/// <summary>Passages of a group that stand together.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The one after the last.</param>
internal readonly record struct PassageRange(int From, int To)
{
    public bool IsEmpty => From == To;
}
