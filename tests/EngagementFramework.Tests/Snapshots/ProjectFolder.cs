using System.Reflection;

namespace EngagementFramework.Tests.Snapshots;

/// <summary>Where this project's own files are. The build puts the folder into the assembly, for paths of source files are rewritten in deterministic builds.</summary>
internal static class ProjectFolder
{
    public static string Path { get; } = typeof(ProjectFolder).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "ProjectFolder").Value!;

    public static string Repository { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(Path, "..", ".."));

    public static string Source { get; } = System.IO.Path.Combine(Repository, "src", "EngagementFramework");

    public static string File(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    public static string RepositoryFile(params string[] parts) => System.IO.Path.Combine([Repository, .. parts]);
}
