using System.Reflection;

namespace EngagementFramework.Tool.Tests.Support;

/// <summary>Where things are in the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    public static string TestProject { get; } = Metadata("ProjectDirectory");

    public static string Northwind { get; } = Sample("northwind-cloud.json");

    public static string Ladder { get; } = Sample("custom-window/ladder.json");

    public static string Paperboat { get; } = Sample("custom-window/assessment.json");

    public static string Sample(string name) => Path.Combine(Root, "docs", "samples", name);

    /// <summary>The arguments by which each sample is evaluated.</summary>
    public static TheoryData<string[]> Samples() => new(
        [Northwind],
        [Sample("insight-analytics.json")],
        [Sample("example-telecom.json")],
        [Paperboat, "--framework", Ladder]);

    /// <summary>Assessments made from real data, which are not part of the repository; empty where they are not there.</summary>
    public static IReadOnlyList<string> RealAssessments()
    {
        var folder = Path.Combine(Root, "..", "shared", "real");
        return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [];
    }

    private static string Metadata(string key) => Path.GetFullPath(
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!);
}
