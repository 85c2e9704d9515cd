using EngagementFramework.Values;

namespace EngagementFramework.Problems;

/// <summary>Something wrong with a document: what, where, how bad it is, and what to do about it.</summary>
public sealed record Problem
{
    /// <summary>The stable code of the kind of problem: one of <see cref="ProblemCodes"/>. A code is never used again for another meaning.</summary>
    public required string Code { get; init; }

    /// <summary>How bad it is. The default value is <see cref="Severity.Error"/>. It belongs to the code: the same code is always equally bad.</summary>
    public Severity Severity { get; init; }

    /// <summary>The place as a JSON Pointer (RFC 6901), such as <c>/responses/0/stance</c>; empty for the document as a whole.</summary>
    public required string Pointer { get; init; }

    /// <summary>The line, counted from 1; null where what was checked was not a text (records built in code).</summary>
    public int? Line { get; init; }

    /// <summary>The column in characters (UTF-16 code units), counted from 1; null where <see cref="Line"/> is.</summary>
    public int? Column { get; init; }

    /// <summary>A sentence that says what is wrong and what to do.</summary>
    public required string Message { get; init; }

    /// <summary>The problem in one line, as compilers print theirs, without the name of the file.</summary>
    public override string ToString()
    {
        var what = $"{WireName<Severity>.Of(Severity)} {Code} at {Pointer}: {Message}";
        return Line is null ? what : FormattableString.Invariant($"({Line},{Column}): {what}");
    }
}
