namespace EngagementFramework.Tool.Documents;

/// <summary>Writes a file whole or not at all: into a new file beside it, which then takes its place. A device or a named pipe is written into.</summary>
internal static class OutputFile
{
    /// <summary>
    /// Writes the bytes; false, with the reason on record, where that fails and what was there is as it was. A file that is there and holds
    /// something else may be kept, which is a failure then.
    /// </summary>
    public static async Task<bool> WriteAsync(string path, ReadOnlyMemory<byte> bytes, ProblemLog problems, CancellationToken cancellation, bool keepOther = false)
    {
        try
        {
            var full = Path.GetFullPath(path);
            if (IsDevice(full))
            {
                await using var device = new FileStream(full, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
                await device.WriteAsync(bytes, cancellation);
            }
            else if (keepOther && File.Exists(full))
            {
                return await HoldsAsync(full, bytes, cancellation) || Refuse(path, problems);
            }
            else
            {
                await ReplaceAsync(Target(full), bytes, overwrite: !keepOther, cancellation);
            }

            return true;
        }
        catch (Exception exception) when (FileMessages.IsAboutFile(exception))
        {
            problems.Add(path, ProblemLog.UnwritableFile, FileMessages.Of(exception, path));
            return false;
        }
    }

    private static async Task<bool> HoldsAsync(string full, ReadOnlyMemory<byte> bytes, CancellationToken cancellation) =>
        new FileInfo(full).Length == bytes.Length && (await File.ReadAllBytesAsync(full, cancellation)).AsSpan().SequenceEqual(bytes.Span);

    private static bool Refuse(string path, ProblemLog problems)
    {
        problems.Add(path, ProblemLog.FileExists, "This file is there already and holds something else. Choose another name, or give --force to replace it.");
        return false;
    }

    private static async Task ReplaceAsync(string target, ReadOnlyMemory<byte> bytes, bool overwrite, CancellationToken cancellation)
    {
        UnixFileMode? mode = null;
        if (Path.Exists(target))
        {
            // A file that must not be changed is not replaced either.
            await using var there = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            if (!there.CanSeek)
            {
                await there.WriteAsync(bytes, cancellation);
                return;
            }

            await there.DisposeAsync();
            mode = OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(target);
        }

        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
        try
        {
            await using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                await file.WriteAsync(bytes, cancellation);
                file.Flush(flushToDisk: true);
            }

            if (mode is { } kept && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(temporary, kept);
            }

            cancellation.ThrowIfCancellationRequested();
            File.Move(temporary, target, overwrite);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>The file itself, where the full path is that of a link to it.</summary>
    public static string Target(string full) => new FileInfo(full).LinkTarget is null
        ? full
        : File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;

    /// <summary>Whether two paths lead to one file.</summary>
    public static bool AreSame(string one, string other) => string.Equals(
        Target(Path.GetFullPath(one)),
        Target(Path.GetFullPath(other)),
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    public static bool IsDevice(string full) => !OperatingSystem.IsWindows()
        && (full.StartsWith("/dev/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal))
        && !full.StartsWith("/dev/shm/", StringComparison.Ordinal)
        && Path.Exists(full);
}
