using EngagementFramework.Assessments;
using EngagementFramework.Problems;
using EngagementFramework.Values;

namespace EngagementFramework.Streaming;

/// <summary>What came of one assessment of a portfolio: its result, or everything that is wrong with it.</summary>
public sealed record PortfolioEntry
{
    /// <summary>Where the assessment comes from, such as the name of a file. The default value is null: it is not told.</summary>
    public string? Name { get; init; }

    /// <summary>The line on which the assessment begins, counted from 1; of a sequence of assessments, its number in it, from 1.</summary>
    public required long Line { get; init; }

    /// <summary>
    /// How many bytes were taken in up to its end, those of earlier assessments, of blank lines and of line ends included. The default
    /// value is 0: it did not come from bytes.
    /// </summary>
    public long Bytes { get; init; }

    /// <summary>The assessment. The default value is null: it could not be read.</summary>
    public Assessment? Assessment { get; init; }

    /// <summary>The result. The default value is null: something is wrong.</summary>
    public AssessmentResult? Result { get; init; }

    /// <summary>
    /// What is wrong, with the lines of the file and the columns in them, which assessments that come from no file lack. The default
    /// value is the empty list: nothing is.
    /// </summary>
    public IReadOnlyList<Problem> Problems { get; init => field = ValueList.Copy(value); } = ValueList<Problem>.Empty;

    /// <summary>What is allowed and surely not meant. The default value is the empty list, also where the reader does not warn.</summary>
    public IReadOnlyList<Problem> Warnings { get; init => field = ValueList.Copy(value); } = ValueList<Problem>.Empty;
}
