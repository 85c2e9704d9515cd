using System.Runtime.CompilerServices;
using EngagementFramework.Json;

namespace EngagementFramework.Streaming;

/// <summary>A document that was taken in, and how much has been taken in with it.</summary>
internal sealed record Intake(PortfolioDocument Document, long Bytes) : IDisposable
{
    /// <summary>Counts what is taken in.</summary>
    public static async IAsyncEnumerable<Intake> CountAsync(IAsyncEnumerable<PortfolioDocument> documents, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var bytes = 0L;
        await foreach (var document in documents.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            bytes += document.Bytes;
            yield return new Intake(document, bytes);
        }
    }

    /// <summary>Reads the document, and disposes of it.</summary>
    public DocumentEntry<T> Read<T>(DocumentReader<T> reader) where T : class
    {
        using var document = Document;
        if (document.Problems.Count > 0)
        {
            return new DocumentEntry<T>(document.Name, document.Line, Bytes, null, document.Problems, []);
        }

        var read = reader.Read(document.Utf8Json.Span);
        return new DocumentEntry<T>(document.Name, document.Line, Bytes, read.Value, read.Problems.OnLine(document.Line), read.Warnings.OnLine(document.Line));
    }

    public void Dispose() => Document.Dispose();
}
