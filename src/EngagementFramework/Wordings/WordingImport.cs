using EngagementFramework.Problems;
using EngagementFramework.Values;

namespace EngagementFramework.Wordings;

/// <summary>What came of looking for the texts of a publication in a copy of it.</summary>
public sealed record WordingImport
{
    /// <summary>The texts that were found, as a pack of wording. The default value is null: there are none.</summary>
    public WordingPack? Pack { get; init; }

    /// <summary>The ids of the texts that were not found for certain, in the order of the fingerprints. The default value is the empty list.</summary>
    public IReadOnlyList<string> Missing { get; init => field = ValueList.Copy(value); } = ValueList<string>.Empty;

    /// <summary>
    /// An error where there is no pack; where there is one, a warning for each text that is missing. At the end a warning where the search was
    /// broken off. The default value is the empty list.
    /// </summary>
    public IReadOnlyList<Problem> Problems { get; init => field = ValueList.Copy(value); } = ValueList<Problem>.Empty;
}
