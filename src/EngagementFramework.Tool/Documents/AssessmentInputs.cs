using System.Runtime.CompilerServices;
using EngagementFramework.Json;
using EngagementFramework.Problems;
using EngagementFramework.Streaming;

namespace EngagementFramework.Tool.Documents;

/// <summary>Reads many documents, one after the other, from files that hold one or one a line.</summary>
/// <param name="files">The files, in the order in which they are read.</param>
/// <param name="input">Standard input.</param>
internal sealed class AssessmentInputs(IReadOnlyList<InputFile> files, Stream input)
{
    public IReadOnlyList<InputFile> Files => files;

    /// <summary>How many bytes there are to read; null where that is not known: of standard input, and of devices.</summary>
    public long? TotalBytes { get; } = files.Any(file => !file.IsRegular) ? null : files.Sum(file => file.Length);

    /// <summary>Whether the output is one of the files that are read.</summary>
    public bool Holds(string output) => File.Exists(output) && !OutputFile.IsDevice(Path.GetFullPath(output))
        && files.Any(file => file.IsRegular && File.Exists(file.Path) && OutputFile.AreSame(file.Path, output));

    /// <summary>The documents, in order. What cannot be read is among them, with the problem. Blank lines are none.</summary>
    /// <param name="limit">The size in bytes up to which documents are of interest: of a larger one, one byte more is returned.</param>
    /// <param name="after">Where to begin.</param>
    /// <param name="cancellation">Breaks it off.</param>
    public async IAsyncEnumerable<PortfolioDocument> ReadAsync(int limit, InputPosition after = default, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        for (var i = after.File; i < files.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!files[i].IsLines)
            {
                yield return await WholeAsync(files[i], limit, cancellation);
                continue;
            }

            await foreach (var document in LinesAsync(files[i], i == after.File ? after.Line : 0, limit, cancellation))
            {
                yield return document;
            }
        }
    }

    /// <summary>The documents, in order, as what the reader makes of them on all processors. What is wrong is put on record as it occurs.</summary>
    public async IAsyncEnumerable<DocumentEntry<T>> ReadAsync<T>(DocumentReader<T> reader, ProblemLog problems, [EnumeratorCancellation] CancellationToken cancellation = default)
        where T : class
    {
        var documents = ReadAsync(reader.MaximumBytes, cancellation: cancellation);
        await foreach (var entry in new DocumentStreamReader<T>(reader).ReadAsync(documents, static entry => entry, cancellation))
        {
            problems.Add(entry.Name!, entry.Problems);
            problems.Add(entry.Name!, entry.Warnings);
            yield return entry;
        }
    }

    /// <summary>How far the inputs are read with the document that begins there.</summary>
    /// <param name="name">The name of the document's file.</param>
    /// <param name="line">The line on which it begins.</param>
    /// <param name="before">How far they were read before it.</param>
    public InputPosition After(string name, long line, InputPosition before)
    {
        var file = before.File;
        while (files[file].Name != name)
        {
            file++;
        }

        return files[file].IsLines ? new InputPosition(file, line) : new InputPosition(file + 1, 0);
    }

    private async Task<PortfolioDocument> WholeAsync(InputFile file, int limit, CancellationToken cancellation)
    {
        var (bytes, problem) = await TryAsync(file, async () =>
        {
            if (file.IsStandardInput)
            {
                return await DocumentFiles.BytesAsync(input, limit, cancellation);
            }

            await using var stream = Open(file);
            return await DocumentFiles.BytesAsync(stream, limit, cancellation);
        });
        return problem is null ? new PortfolioDocument { Name = file.Name, Utf8Json = bytes } : Unreadable(file, 1, problem);
    }

    private async IAsyncEnumerable<PortfolioDocument> LinesAsync(InputFile file, long after, int limit, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (opened, problem) = file.IsStandardInput ? (null, null) : await TryAsync(file, () => Task.FromResult<Stream?>(Open(file)));
        await using var closed = opened;
        var line = after;
        if (problem is null)
        {
            var reader = new NdjsonReader { MaximumLineBytes = limit, StartAfterLine = after };
            await using var lines = reader.ReadAsync(opened ?? input, file.Name, cancellation).GetAsyncEnumerator(cancellation);
            while (true)
            {
                (var any, problem) = await TryAsync(file, async () => await lines.MoveNextAsync());
                if (!any)
                {
                    break;
                }

                line = lines.Current.Line;
                yield return lines.Current;
            }
        }

        if (problem is not null)
        {
            yield return Unreadable(file, line + 1, problem);
        }
    }

    private static FileStream Open(InputFile file) => new(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);

    private static PortfolioDocument Unreadable(InputFile file, long line, string problem) => new()
    {
        Name = file.Name,
        Line = line,
        Problems = [new Problem { Code = ProblemLog.UnreadableFile, Pointer = "", Line = (int)Math.Min(line, int.MaxValue), Column = 1, Message = problem }],
    };

    private static async Task<(T? Read, string? Problem)> TryAsync<T>(InputFile file, Func<Task<T?>> read)
    {
        try
        {
            return (await read(), null);
        }
        catch (Exception exception) when (FileMessages.IsAboutFile(exception))
        {
            return (default, FileMessages.Of(exception, file.Path));
        }
    }
}
