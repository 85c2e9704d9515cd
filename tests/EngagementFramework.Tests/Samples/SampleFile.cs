using System.Text.RegularExpressions;
using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Evaluation;
using EngagementFramework.Json;
using EngagementFramework.Levels;
using EngagementFramework.Tests.Support;

namespace EngagementFramework.Tests.Samples;

/// <summary>The samples and the page that says what they amount to.</summary>
internal static partial class SampleFile
{
    private const string AssessmentEnding = ".assessment.json";

    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "samples");

    /// <summary>The assessments among the samples, by their path within the folder; without those in <c>plan</c>, which have nothing to rate yet.</summary>
    public static IEnumerable<string> All => Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
        .Where(path => File.ReadAllText(path).Contains(Assessment.FormatName, StringComparison.Ordinal))
        .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
        .Where(name => !name.StartsWith("plan/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>The ladder beside the sample, or else the built-in one.</summary>
    public static EvaluationFramework Ladder(string name)
    {
        var beside = Beside(name, ".json") ?? Existing(Path.Combine(Folder, Path.GetDirectoryName(name)!, "ladder.json"));
        return beside is null ? BuiltIn.Framework : new FrameworkReader().Read(File.ReadAllBytes(beside)).ValueOrThrow();
    }

    public static Assessment Read(string name) =>
        new AssessmentReader(Catalog(name), Ladder(name)).Read(File.ReadAllBytes(Path.Combine(Folder, name))).ValueOrThrow();

    public static IReadOnlyDictionary<string, QuestionResult> Evaluate(string name) =>
        new AssessmentEvaluator(Catalog(name), Ladder(name)).Evaluate(Read(name))
            .Cards.SelectMany(card => card.Questions).ToDictionary(question => question.Question);

    /// <summary>
    /// The rows of the first table below the heading that begins with the name of the sample's company, and for a file called <c>NAME-YEAR</c> goes on
    /// with the year, on the page of its folder or the next above.
    /// </summary>
    public static IReadOnlyList<SampleRow> RowsOf(string name) => Rows(
        Read(name).Company.Name + (Year().Match(name) is { Success: true } year ? $" in {year.Groups[1]}" : ""),
        Existing(Path.Combine(Folder, Path.GetDirectoryName(name)!, "README.md")) ?? Path.Combine(Folder, "README.md"));

    /// <summary>The built-in cards, and after them those beside the sample, or else all sample packs.</summary>
    private static CardCatalog Catalog(string name)
    {
        var builtIn = new CardCatalog(BuiltIn.Cards);
        var packs = Beside(name, ".cards.json") is { } beside ? [beside] : Directory.GetFiles(Path.Combine(Folder, "cards"), "*.json");
        return new CardCatalog([BuiltIn.Cards, .. packs.Order(StringComparer.Ordinal).Select(path => new CardPackReader(builtIn).Read(File.ReadAllBytes(path)).ValueOrThrow())]);
    }

    /// <summary>For <c>NAME.assessment.json</c> the file with the same NAME and another ending, where there is one.</summary>
    private static string? Beside(string name, string ending) => name.EndsWith(AssessmentEnding, StringComparison.Ordinal)
        ? Existing(Path.Combine(Folder, name[..^AssessmentEnding.Length] + ending))
        : null;

    private static string? Existing(string path) => File.Exists(path) ? path : null;

    private static IReadOnlyList<SampleRow> Rows(string company, string page) =>
    [
        .. File.ReadLines(page)
            .SkipWhile(line => !line.StartsWith("## " + company, StringComparison.Ordinal))
            .SkipWhile(line => !line.StartsWith("| question | stance | level |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .SelectMany(SampleRow.Parse),
    ];

    [GeneratedRegex("-([0-9]{4})\\.json$")]
    private static partial Regex Year();
}
