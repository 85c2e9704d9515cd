using EngagementFramework.Values;

namespace EngagementFramework.Problems;

/// <summary>A document, or records that would make one, were used although something is wrong with them. It carries every problem.</summary>
public sealed class InvalidDocumentException : ArgumentException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="problems">What is wrong; at least one.</param>
    /// <exception cref="ArgumentException">There is no problem in the list.</exception>
    public InvalidDocumentException(IReadOnlyList<Problem> problems)
        : base(Describe(problems))
    {
        Problems = ValueList.Copy(problems);
    }

    /// <summary>Creates the exception for one of several documents, which the message names first.</summary>
    internal InvalidDocumentException(string document, IReadOnlyList<Problem> problems)
        : base($"{document}: {Describe(problems)}")
    {
        Problems = ValueList.Copy(problems);
    }

    /// <summary>What is wrong, in the order of the document.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    private static string Describe(IReadOnlyList<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        return problems.Count switch
        {
            0 => throw new ArgumentException("There must be a problem to report.", nameof(problems)),
            1 => problems[0].ToString(),
            _ => FormattableString.Invariant($"{problems.Count} problems:{string.Concat(problems.Select(problem => "\n" + problem))}"),
        };
    }
}
