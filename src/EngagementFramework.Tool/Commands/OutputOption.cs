using System.CommandLine;
using EngagementFramework.Tool.Documents;
using EngagementFramework.Tool.Hosting;

namespace EngagementFramework.Tool.Commands;

/// <summary>The option by which a verb writes to a file instead of standard output.</summary>
internal sealed class OutputOption
{
    private readonly Option<string?> _option = new("--output") { Description = "Write to this file, whole or not at all, instead of standard output.", HelpName = "FILE" };

    public OutputOption(Command command) => command.Add(_option);

    /// <summary>The file that is named; null for standard output.</summary>
    public string? File(ParseResult parsed) => parsed.GetValue(_option) is { } path and not DocumentFiles.StandardInput ? path : null;

    /// <summary>Whether a file is named.</summary>
    public bool IsFile(ParseResult parsed) => File(parsed) is not null;

    /// <summary>
    /// Writes the bytes to the file, or to standard output where none is named; false where that fails, with the reason on record. A file that
    /// is there and holds something else may be kept, which is a failure then.
    /// </summary>
    public async Task<bool> WriteAsync(ParseResult parsed, byte[] bytes, ToolHost host, ProblemLog problems, CancellationToken cancellation, bool keepOther = false)
    {
        cancellation.ThrowIfCancellationRequested();
        if (IsFile(parsed))
        {
            return await OutputFile.WriteAsync(parsed.GetValue(_option)!, bytes, problems, cancellation, keepOther);
        }

        await host.WriteAsync(bytes, cancellation);
        return true;
    }
}
