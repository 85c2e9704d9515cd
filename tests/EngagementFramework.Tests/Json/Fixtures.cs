using EngagementFramework.Tests.Snapshots;

namespace EngagementFramework.Tests.Json;

/// <summary>The documents in <c>fixtures</c>, by format. Beside an invalid one stand its problems, one a line: <c>(LINE,COLUMN) CODE POINTER</c>.</summary>
internal static class Fixtures
{
    public static IEnumerable<TheoryDataRow<string, string>> Valid() => All("valid");

    public static IEnumerable<TheoryDataRow<string, string>> Invalid() => All("invalid");

    public static byte[] Read(string folder, string kind, string name) => File.ReadAllBytes(ProjectFolder.File("fixtures", folder, kind, name + ".json"));

    public static IReadOnlyList<string> Problems(string folder, string name) => Problems(ProjectFolder.File("fixtures", folder, "invalid", name + ".problems.txt"));

    /// <summary>Every problem of every fixture.</summary>
    public static IEnumerable<string> AllProblems() => DocumentFormat.All.Keys
        .SelectMany(folder => Directory.GetFiles(ProjectFolder.File("fixtures", folder, "invalid"), "*.problems.txt"))
        .SelectMany(Problems);

    private static string[] Problems(string file) => File.ReadAllLines(file);

    private static IEnumerable<TheoryDataRow<string, string>> All(string kind) =>
        from folder in DocumentFormat.All.Keys
        from file in Directory.GetFiles(ProjectFolder.File("fixtures", folder, kind), "*.json").Order(StringComparer.Ordinal)
        select new TheoryDataRow<string, string>(folder, Path.GetFileNameWithoutExtension(file));
}
