using EngagementFramework.Problems;

namespace EngagementFramework.Streaming;

/// <summary>Puts the problems of a document into the file of which it is a part.</summary>
internal static class ProblemLines
{
    /// <summary>The problems of a document that begins on this line. What has no place in it is put at its start.</summary>
    public static IReadOnlyList<Problem> OnLine(this IReadOnlyList<Problem> problems, long line) =>
        problems.Count == 0 ? problems : [.. problems.Select(problem => problem.OnLine(line))];

    /// <inheritdoc cref="OnLine(IReadOnlyList{Problem}, long)"/>
    public static Problem OnLine(this Problem problem, long line) => problem with
    {
        Line = (int)Math.Min(line + (problem.Line ?? 1) - 1, int.MaxValue),
        Column = problem.Column ?? 1,
    };
}
