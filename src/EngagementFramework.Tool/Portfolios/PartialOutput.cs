using System.IO.Hashing;
using System.Text.Json;
using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Hosting;

namespace EngagementFramework.Tool.Portfolios;

/// <summary>
/// Writes results into a partial file beside the output (<c>.NAME.partial</c>), with a journal (<c>.NAME.journal</c>), from which a run that
/// broke off can be resumed. In the end the partial file takes the output's name.
/// </summary>
internal sealed class PartialOutput : IRunOutput
{
    private readonly string _path;
    private readonly string _target;
    private readonly string _partial;
    private readonly string _journal;
    private readonly RunFingerprint _fingerprint;
    private readonly XxHash128 _hash = new();
    private FileStream? _file;

    private PartialOutput(string path, string target, RunFingerprint fingerprint)
    {
        (_path, _target, _fingerprint) = (path, target, fingerprint);
        var beside = Path.Combine(Path.GetDirectoryName(_target)!, "." + Path.GetFileName(_target));
        (_partial, _journal) = (beside + ".partial", beside + ".journal");
    }

    public string? KeptIn => File.Exists(_journal) ? _partial : null;

    /// <summary>Opens the partial file, empty, or, where a run is to be resumed and there is one, as its journal has it.</summary>
    /// <param name="path">The output, as problems call it.</param>
    /// <param name="target">The file that is made or replaced in the end.</param>
    /// <param name="fingerprint">What the bytes of the output depend on.</param>
    /// <param name="resume">Whether the run is to go on where an earlier one broke off.</param>
    /// <returns>It, and the journal of the run that is resumed, null where it begins.</returns>
    /// <exception cref="OutputException">What is there does not belong to this run.</exception>
    public static (PartialOutput Output, RunJournal? Journal) Open(string path, string target, RunFingerprint fingerprint, bool resume)
    {
        var output = new PartialOutput(path, target, fingerprint);
        try
        {
            return (output, output.Open(resume));
        }
        catch
        {
            output._file?.Dispose();
            throw;
        }
    }

    public Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation) => TryAsync(async () =>
    {
        await _file!.WriteAsync(bytes, cancellation);
        _hash.Append(bytes.Span);
    });

    public Task KeepAsync(InputPosition position, long bytesRead, RunTotals totals) => TryAsync(() =>
    {
        // The journal must never tell of bytes that are not there.
        _file!.Flush(flushToDisk: true);
        new RunJournal
        {
            Fingerprint = _fingerprint,
            Position = position,
            BytesRead = bytesRead,
            BytesWritten = _file.Length,
            HashWritten = Convert.ToHexStringLower(_hash.GetCurrentHash()),
            Documents = totals.Documents,
            Invalid = totals.Invalid,
            Sums = totals.ToSummary(),
        }.Save(_journal);
        return Task.CompletedTask;
    });

    public Task CompleteAsync(CancellationToken cancellation) => TryAsync(async () =>
    {
        _file!.Flush(flushToDisk: true);
        await _file.DisposeAsync();
        if (!OperatingSystem.IsWindows() && File.Exists(_target))
        {
            File.SetUnixFileMode(_partial, File.GetUnixFileMode(_target));
        }

        cancellation.ThrowIfCancellationRequested();
        File.Move(_partial, _target, overwrite: true);
        File.Delete(_journal);
    });

    public Task DiscardAsync() => TryAsync(async () =>
    {
        await _file!.DisposeAsync();
        File.Delete(_partial);
        File.Delete(_journal);
    });

    public ValueTask DisposeAsync() => _file?.DisposeAsync() ?? ValueTask.CompletedTask;

    private RunJournal? Open(bool resume)
    {
        // Whoever has it open keeps others out, before they look at the journal.
        _file = new FileStream(_partial, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 256 * 1024);
        var journal = resume ? Load() : null;
        if (journal is null)
        {
            File.Delete(_journal);
        }

        _file.SetLength(journal?.BytesWritten ?? 0);
        _file.Seek(0, SeekOrigin.End);
        return journal;
    }

    private RunJournal? Load()
    {
        try
        {
            return RunJournal.Load(_journal) switch
            {
                null => null,
                { } journal when journal.Fingerprint.Inputs != _fingerprint.Inputs => throw CannotResume("it was made from other files, or they have changed since"),
                { } journal when journal.Fingerprint.Options != _fingerprint.Options => throw CannotResume("it was made with other options, cards, ladder or wording, or by another version of the command"),
                { } journal when !Holds(journal) => throw CannotResume($"'{_partial}' does not hold what its journal says"),
                { } journal => journal,
            };
        }
        catch (JsonException)
        {
            throw CannotResume($"'{_journal}' is damaged");
        }
    }

    /// <summary>Whether the partial file begins with the bytes that the journal tells of. The rest was written after the journal.</summary>
    private bool Holds(RunJournal journal)
    {
        if (journal.BytesWritten < 0 || journal.BytesWritten > _file!.Length)
        {
            return false;
        }

        var buffer = new byte[81920];
        for (var left = journal.BytesWritten; left > 0;)
        {
            var read = (int)Math.Min(left, buffer.Length);
            _file.ReadExactly(buffer, 0, read);
            _hash.Append(buffer.AsSpan(0, read));
            left -= read;
        }

        return Convert.ToHexStringLower(_hash.GetCurrentHash()) == journal.HashWritten;
    }

    private OutputException CannotResume(string why) =>
        new($"What is there of it cannot be resumed: {why}. Run the same command as before, or leave out --resume to begin anew.", _path) { Code = ProblemLog.CannotResume };

    private async Task TryAsync(Func<Task> write)
    {
        try
        {
            await write();
        }
        catch (Exception exception) when (FileMessages.IsAboutFile(exception))
        {
            throw new OutputException(FileMessages.Of(exception, _path), _path);
        }
    }
}
