namespace EngagementFramework.Tool.Hosting;

/// <summary>The output takes nothing more.</summary>
/// <param name="message">Why.</param>
/// <param name="file">The name of the output, as problems call it: a file, or standard output.</param>
internal sealed class OutputException(string message, string file = "(stdout)") : Exception(message)
{
    public string File => file;

    /// <summary>The code of the problem.</summary>
    public string Code { get; init; } = Documents.ProblemLog.UnwritableFile;
}
