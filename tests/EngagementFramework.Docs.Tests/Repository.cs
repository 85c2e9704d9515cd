using EngagementFramework.Docs.Tests.Markdown;

namespace EngagementFramework.Docs.Tests;

/// <summary>The repository that the tests were built from, found by its solution file.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Every Markdown page of the documentation, by its path from the root.</summary>
    public static IReadOnlyList<string> Pages { get; } =
    [
        "CHANGELOG.md",
        "README.md",
        .. Directory.GetFiles(PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static string PathOf(string relative) => Path.GetFullPath(Path.Combine(Root, relative));

    public static byte[] Bytes(string relative) => File.ReadAllBytes(PathOf(relative));

    public static MarkdownPage Page(string relative) => new(relative, File.ReadAllText(PathOf(relative)));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "EngagementFramework.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The repository's solution file was not found above the tests.");
    }
}
