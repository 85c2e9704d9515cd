namespace EngagementFramework.Tool.Documents;

/// <summary>A file from which documents are read.</summary>
/// <param name="Path">Its path, or the hyphen of standard input.</param>
/// <param name="IsLines">Whether each of its lines is a document (NDJSON); it is one document otherwise.</param>
internal sealed record InputFile(string Path, bool IsLines)
{
    private static readonly string[] EndingsOfLines = [".ndjson", ".jsonl"];

    /// <summary>The endings of names by which files are found in a folder.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".json", .. EndingsOfLines];

    /// <summary>The name by which problems call it.</summary>
    public string Name => DocumentFiles.Name(Path);

    public bool IsStandardInput => Path == DocumentFiles.StandardInput;

    /// <summary>Whether it can be read again, and its length tells how much there is to read.</summary>
    public bool IsRegular => !IsStandardInput && !OutputFile.IsDevice(Path);

    /// <summary>How many bytes it has; 0 where it is not there.</summary>
    public long Length => Info is { Exists: true } info ? info.Length : 0;

    /// <summary>When it was written to last; the beginning of the calendar where it is not there.</summary>
    public DateTime Written => Info is { Exists: true } info ? info.LastWriteTimeUtc : default;

    /// <summary>The file as its name tells it.</summary>
    public static InputFile Of(string path) => new(path, EndingsOfLines.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));

    private FileInfo? Info
    {
        get
        {
            try
            {
                return IsRegular ? new FileInfo(Path) : null;
            }
            catch (Exception exception) when (FileMessages.IsAboutFile(exception))
            {
                return null;
            }
        }
    }
}
