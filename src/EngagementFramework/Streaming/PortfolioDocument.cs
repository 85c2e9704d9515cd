using EngagementFramework.Problems;
using EngagementFramework.Values;

namespace EngagementFramework.Streaming;

/// <summary>One document among many, not read yet: a line of a file, or a file of a folder. Whoever reads it disposes of it.</summary>
public sealed class PortfolioDocument : IDisposable
{
    /// <summary>Where it comes from, such as the name of a file. The default value is null: it is not told.</summary>
    public string? Name { get; init; }

    /// <summary>The line on which it begins there, counted from 1. The default value is 1. Problems are told of this line and those that follow.</summary>
    public long Line { get; init; } = 1;

    /// <summary>The document as UTF-8 JSON. It must not change before <see cref="Dispose"/> is called, and is not looked at afterwards. The default value is empty.</summary>
    public ReadOnlyMemory<byte> Utf8Json { get; init; }

    /// <summary>
    /// How many bytes were taken in to get it, which tells how far a portfolio is read: a line end and lines that were passed over
    /// count. The default value is the length of <see cref="Utf8Json"/>.
    /// </summary>
    public long Bytes { get => field == 0 ? Utf8Json.Length : field; init; }

    /// <summary>Why it cannot be read, where that is known already: a file that cannot be opened, a line that is too long. The default value is the empty list.</summary>
    public IReadOnlyList<Problem> Problems { get; init => field = ValueList.Copy(value); } = ValueList<Problem>.Empty;

    /// <summary>What is disposed of with the document: whatever lends the memory of <see cref="Utf8Json"/>. The default value is null.</summary>
    public IDisposable? Owner { get; init; }

    /// <summary>Disposes of the <see cref="Owner"/>.</summary>
    public void Dispose() => Owner?.Dispose();
}
