using EngagementFramework.Problems;

namespace EngagementFramework.Streaming;

/// <summary>What came of reading one document among many: the document, or everything that is wrong with it.</summary>
/// <typeparam name="T">What a document is read as.</typeparam>
public sealed class DocumentEntry<T> where T : class
{
    internal DocumentEntry(string? name, long line, long bytes, T? document, IReadOnlyList<Problem> problems, IReadOnlyList<Problem> warnings)
    {
        Name = name;
        Line = line;
        Bytes = bytes;
        Document = document;
        Problems = problems;
        Warnings = warnings;
    }

    /// <summary>Where the document comes from, such as the name of a file; null where that is not told.</summary>
    public string? Name { get; }

    /// <summary>The line on which it begins there, counted from 1.</summary>
    public long Line { get; }

    /// <summary>How many bytes were taken in up to its end, those of earlier documents, of blank lines and of line ends included.</summary>
    public long Bytes { get; }

    /// <summary>The document; null where something is wrong with it.</summary>
    public T? Document { get; }

    /// <summary>What is wrong, with the lines of the file and the columns in them; empty where nothing is.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>What is allowed and surely not meant; empty where the reader does not warn.</summary>
    public IReadOnlyList<Problem> Warnings { get; }
}
