using Microsoft.Extensions.FileSystemGlobbing;

namespace EngagementFramework.Tool.Documents;

/// <summary>
/// Finds the files that arguments stand for: a file stands for itself, a folder for all that is below it and named as documents are, a
/// pattern for what it matches. They come in the order of the arguments, those of one argument in ordinal order of their paths, and each
/// file comes once.
/// </summary>
internal static class InputFiles
{
    private static readonly StringComparison AsTheSystemDoes =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Whether the argument stands for any number of files: it is a folder, or a pattern and not the name of a file.</summary>
    public static bool IsMany(string path) => Directory.Exists(path) || IsPattern(path);

    /// <summary>The files; null, with the reason on record, where an argument stands for none.</summary>
    /// <param name="paths">The arguments.</param>
    /// <param name="lines">Whether files that are named themselves, and standard input, hold a document a line whatever their names are.</param>
    /// <param name="problems">Where the reason is put on record.</param>
    public static IReadOnlyList<InputFile>? Find(IReadOnlyList<string> paths, bool lines, ProblemLog problems)
    {
        var files = new List<InputFile>();
        var known = new HashSet<string>(StringComparer.FromComparison(AsTheSystemDoes));
        var all = true;
        foreach (var path in paths)
        {
            if (!IsMany(path))
            {
                files.AddRange(known.Add(FullPath(path)) ? [lines ? new InputFile(path, IsLines: true) : InputFile.Of(path)] : []);
            }
            else if (Matches(path, problems) is { } found)
            {
                files.AddRange(found.Where(file => known.Add(FullPath(file))).Select(InputFile.Of));
            }
            else
            {
                all = false;
            }
        }

        return all ? files : null;
    }

    private static bool IsPattern(string path) => path.Contains('*', StringComparison.Ordinal) && !File.Exists(path);

    private static string[]? Matches(string path, ProblemLog problems)
    {
        try
        {
            string[] found = Directory.Exists(path) ? InFolder(path) : OfPattern(path);
            if (found.Length > 0)
            {
                return found;
            }

            problems.Add(path, ProblemLog.NoMatch, Directory.Exists(path)
                ? $"Nothing in this folder has a name that ends in {string.Join(", ", InputFile.Endings)}, hidden files aside. Name another."
                : "No file matches this pattern, hidden ones aside. Correct it.");
        }
        catch (Exception exception) when (FileMessages.IsAboutFile(exception))
        {
            problems.Add(path, ProblemLog.UnreadableFile, FileMessages.OfFolder(exception));
        }

        return null;
    }

    private static string[] InFolder(string folder)
    {
        // Only the endings are compared.
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase);
        matcher.AddIncludePatterns(InputFile.Endings.Select(ending => "**/*" + ending));
        return Below(folder, matcher);
    }

    private static string[] OfPattern(string pattern)
    {
        var separators = new[] { Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar };
        var fixedPart = pattern[..(pattern.LastIndexOfAny(separators, pattern.IndexOf('*', StringComparison.Ordinal)) + 1)];
        var matcher = new Matcher(AsTheSystemDoes);
        matcher.AddInclude(pattern[fixedPart.Length..]);
        return fixedPart.Length == 0 || Directory.Exists(fixedPart) ? Below(fixedPart, matcher) : [];
    }

    private static string[] Below(string folder, Matcher matcher) =>
    [
        .. matcher.Execute(new VisibleFolder(new DirectoryInfo(folder.Length == 0 ? "." : folder))).Files
            .Select(match => match.Path)
            .Order(StringComparer.Ordinal)
            .Select(path => Path.Combine(folder, path)),
    ];

    private static string FullPath(string path)
    {
        try
        {
            return path == DocumentFiles.StandardInput ? path : Path.GetFullPath(path);
        }
        catch (Exception exception) when (FileMessages.IsAboutFile(exception))
        {
            // It is no name of a file, which is said when it is read.
            return path;
        }
    }
}
