using EngagementFramework.Problems;
using EngagementFramework.Texts;
using EngagementFramework.Values;

namespace EngagementFramework.Assessments;

/// <summary>Problems with single values.</summary>
internal static class ValueProblems
{
    /// <summary>A value that its enumeration has. The pointer is a pattern, and made only where something is wrong: good input pays nothing for it.</summary>
    public static void Defined<TEnum>(this ProblemCollector problems, TEnum value, int index, string pointer) where TEnum : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            problems.Add(
                ProblemCodes.UnknownValue,
                pointer.Replace("{0}", FormattableString.Invariant($"{index}"), StringComparison.Ordinal),
                new TextArgument("value", FormattableString.Invariant($"{value:D}")),
                new TextArgument("allowed", string.Join(", ", WireName<TEnum>.All)));
        }
    }
}
