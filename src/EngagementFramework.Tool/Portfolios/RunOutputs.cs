using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Hosting;

namespace EngagementFramework.Tool.Portfolios;

/// <summary>Opens the outputs of runs.</summary>
internal static class RunOutputs
{
    /// <summary>Opens standard output, a device or a named pipe, or the partial file of a file that is to be made or replaced.</summary>
    /// <param name="path">The output; null for standard output.</param>
    /// <param name="host">Brings standard output.</param>
    /// <param name="inputs">What is read.</param>
    /// <param name="fingerprint">What the bytes of the output depend on.</param>
    /// <param name="resume">Whether the run is to go on where an earlier one broke off.</param>
    /// <returns>The output, and the journal of the run that is resumed, null where it begins.</returns>
    /// <exception cref="OutputException">It cannot be written, or what is there does not belong to this run.</exception>
    /// <exception cref="UsageException">There is nothing that could be resumed.</exception>
    public static (IRunOutput Output, RunJournal? Journal) Open(string? path, ToolHost host, AssessmentInputs inputs, Func<RunFingerprint> fingerprint, bool resume)
    {
        if (resume && (path is null || inputs.TotalBytes is null))
        {
            throw NothingToResume();
        }

        if (path is null)
        {
            return (new PassingOutput(host, null), null);
        }

        try
        {
            var full = Path.GetFullPath(path);
            return Existing(full) is not { } device ? PartialOutput.Open(path, OutputFile.Target(full), fingerprint(), resume)
                : resume ? throw NothingToResume()
                : (new PassingOutput(host, (device, path)), null);
        }
        catch (Exception exception) when (FileMessages.IsAboutFile(exception))
        {
            throw new OutputException(FileMessages.Of(exception, path), path);
        }
    }

    private static UsageException NothingToResume() =>
        new("--resume needs an --output that is a file, and inputs that can be read again: not standard input, and no device.");

    /// <summary>A device or a named pipe, open; null where a file is to be made or replaced, which it is not where it must not be changed.</summary>
    private static FileStream? Existing(string full)
    {
        if (!Path.Exists(full))
        {
            return null;
        }

        var stream = new FileStream(full, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        if (OutputFile.IsDevice(full) || !stream.CanSeek)
        {
            return stream;
        }

        stream.Dispose();
        return null;
    }
}
