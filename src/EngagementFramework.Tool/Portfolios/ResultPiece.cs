using EngagementFramework.Assessments;
using EngagementFramework.Problems;
using EngagementFramework.Streaming;

namespace EngagementFramework.Tool.Portfolios;

/// <summary>What is left of a document once it was evaluated: what is written of it, counted and told. It is made by the workers.</summary>
internal sealed class ResultPiece : IDisposable
{
    private readonly IDisposable? _lender;

    private ResultPiece(PortfolioEntry entry, ResultBytes written)
    {
        Name = entry.Name!;
        Line = entry.Line;
        BytesRead = entry.Bytes;
        Problems = entry.Problems;
        Result = entry.Result;
        Bytes = written.Bytes;
        _lender = written.Lender;
    }

    /// <summary>The name of the document's file.</summary>
    public string Name { get; }

    /// <summary>The line on which it begins.</summary>
    public long Line { get; }

    /// <summary>How many bytes were read up to its end.</summary>
    public long BytesRead { get; }

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Its result; null where something is wrong.</summary>
    public AssessmentResult? Result { get; }

    /// <summary>Its result as it is written; empty where something is wrong.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    public static ResultPiece Of(PortfolioEntry entry, IResultForm form) => new(entry, entry.Result is { } result ? form.Write(result) : default);

    public void Dispose() => _lender?.Dispose();
}
