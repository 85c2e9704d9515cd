using System.Diagnostics.CodeAnalysis;
using EngagementFramework.Problems;
using EngagementFramework.Values;

namespace EngagementFramework.Json;

/// <summary>What came of reading a document: the document, or everything that is wrong with it.</summary>
/// <typeparam name="T">What the document is read as.</typeparam>
public sealed class ReadResult<T> where T : class
{
    internal ReadResult(T value, IReadOnlyList<Problem>? warnings = null)
    {
        Value = value;
        Problems = ValueList<Problem>.Empty;
        Warnings = warnings is null ? ValueList<Problem>.Empty : ValueList.Copy(warnings);
    }

    internal ReadResult(IReadOnlyList<Problem> problems)
    {
        Problems = ValueList.Copy(problems);
        Warnings = ValueList<Problem>.Empty;
    }

    /// <summary>The document; null where something is wrong with it.</summary>
    public T? Value { get; }

    /// <summary>What is wrong, in the order of the document; empty where nothing is.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>
    /// What is allowed and surely not meant, in the order of the document; empty where the reader was not asked for warnings
    /// (<see cref="DocumentReader{T}.Warns"/>), and where something is wrong.
    /// </summary>
    public IReadOnlyList<Problem> Warnings { get; }

    /// <summary>Whether nothing is wrong. Warnings leave a document valid.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsValid => Value is not null;

    /// <summary>The document.</summary>
    /// <exception cref="InvalidDocumentException">Something is wrong with it.</exception>
    public T ValueOrThrow() => Value ?? throw new InvalidDocumentException(Problems);
}
