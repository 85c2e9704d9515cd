using EngagementFramework.Json;

namespace EngagementFramework.Tool.Documents;

/// <summary>Reads the files that the command is given, and puts on record what is wrong with them.</summary>
internal sealed class DocumentFiles(Stream input, ProblemLog problems, CancellationToken cancellation)
{
    /// <summary>How standard input is named on the command line.</summary>
    public const string StandardInput = "-";

    /// <summary>Where it is put on record.</summary>
    public ProblemLog Problems => problems;

    /// <summary>The name by which problems call a file.</summary>
    public static string Name(string path) => path == StandardInput ? "(stdin)" : path;

    /// <summary>The document in the file; null where something is wrong with either.</summary>
    public async Task<T?> ReadAsync<T>(string path, DocumentReader<T> reader) where T : class
    {
        if (await BytesAsync(path, reader.MaximumBytes) is not { } bytes || Read(path, bytes, reader) is not { } document)
        {
            return null;
        }

        problems.Keep(Name(path), bytes);
        return document;
    }

    /// <summary>The document in the bytes; null where something is wrong with it.</summary>
    public T? Read<T>(string path, ReadOnlyMemory<byte> bytes, DocumentReader<T> reader) where T : class
    {
        var read = reader.Read(bytes.Span);
        foreach (var problem in read.Problems.Concat(read.Warnings))
        {
            problems.Add(Name(path), problem);
        }

        return read.Value;
    }

    /// <summary>The bytes of the file, no more than one beyond the limit; null where it cannot be read.</summary>
    public async Task<ReadOnlyMemory<byte>?> BytesAsync(string path, int limit)
    {
        try
        {
            if (path == StandardInput)
            {
                return await BytesAsync(input, limit, cancellation);
            }

            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return await BytesAsync(file, limit, cancellation);
        }
        catch (Exception exception) when (FileMessages.IsAboutFile(exception))
        {
            problems.Add(Name(path), ProblemLog.UnreadableFile, FileMessages.Of(exception, path));
            return null;
        }
    }

    /// <summary>The bytes of the stream, no more than one beyond the limit.</summary>
    public static async Task<ReadOnlyMemory<byte>> BytesAsync(Stream stream, int limit, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while (bytes.Length <= limit && (read = await stream.ReadAsync(buffer, cancellation)) > 0)
        {
            bytes.Write(buffer, 0, read);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
