using EngagementFramework.Tests.Snapshots;

namespace EngagementFramework.Tests.Json;

/// <summary>The documents in <c>fixtures</c>, by format. Beside an invalid one stand its problems, one a line: <c>(LINE,COLUMN) CODE POINTER</c>; beside a warned one its warnings.</summary>
internal static class Fixtures
{
    public static IEnumerable<TheoryDataRow<string, string>> Valid() => All("valid");

    public static IEnumerable<TheoryDataRow<string, string>> Invalid() => All("invalid");

    public static IEnumerable<TheoryDataRow<string, string>> Warned() => All("warned");

    public static byte[] Read(string folder, string kind, string name) => File.ReadAllBytes(ProjectFolder.File("fixtures", folder, kind, name + ".json"));

    public static IReadOnlyList<string> Problems(string folder, string name) => Problems(ProjectFolder.File("fixtures", folder, "invalid", name + ".problems.txt"));

    public static IReadOnlyList<string> Warnings(string folder, string name) => Problems(ProjectFolder.File("fixtures", folder, "warned", name + ".warnings.txt"));

    /// <summary>The problem as it stands beside a fixture.</summary>
    public static string Line(EngagementFramework.Problems.Problem problem) => FormattableString.Invariant($"({problem.Line},{problem.Column}) {problem.Code} {problem.Pointer}").TrimEnd();

    /// <summary>Every problem and every warning of every fixture.</summary>
    public static IEnumerable<string> AllProblems() => DocumentFormat.All.Keys
        .SelectMany(folder => Directory.GetFiles(ProjectFolder.File("fixtures", folder), "*.txt", SearchOption.AllDirectories))
        .SelectMany(Problems);

    private static string[] Problems(string file) => File.ReadAllLines(file);

    private static IEnumerable<TheoryDataRow<string, string>> All(string kind) =>
        from folder in DocumentFormat.All.Keys
        where Directory.Exists(ProjectFolder.File("fixtures", folder, kind))
        from file in Directory.GetFiles(ProjectFolder.File("fixtures", folder, kind), "*.json").Order(StringComparer.Ordinal)
        select new TheoryDataRow<string, string>(folder, Path.GetFileNameWithoutExtension(file));
}
