using EngagementFramework.Assessments;
using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Evaluation;
using EngagementFramework.Json;
using EngagementFramework.Levels;
using EngagementFramework.Tests.Support;

namespace EngagementFramework.Tests.Samples;

/// <summary>The samples and the page that says what they amount to.</summary>
internal static class SampleFile
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "samples");

    /// <summary>The assessments among the samples, by their path within the folder.</summary>
    public static IEnumerable<string> All => Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
        .Where(path => File.ReadAllText(path).Contains(Assessment.FormatName, StringComparison.Ordinal))
        .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>The ladder beside the sample, or else the built-in one.</summary>
    public static EvaluationFramework Ladder(string name)
    {
        var beside = Path.Combine(Folder, Path.GetDirectoryName(name)!, "ladder.json");
        return File.Exists(beside) ? new FrameworkReader().Read(File.ReadAllBytes(beside)).ValueOrThrow() : BuiltIn.Framework;
    }

    public static Assessment Read(string name) =>
        new AssessmentReader(new CardCatalog(BuiltIn.Cards), Ladder(name)).Read(File.ReadAllBytes(Path.Combine(Folder, name))).ValueOrThrow();

    public static IReadOnlyDictionary<string, QuestionResult> Evaluate(string name) =>
        new AssessmentEvaluator(new CardCatalog(BuiltIn.Cards), Ladder(name)).Evaluate(Read(name))
            .Cards.SelectMany(card => card.Questions).ToDictionary(question => question.Question);

    /// <summary>The rows of the first table below the heading that begins with the company's name.</summary>
    public static IReadOnlyList<SampleRow> Rows(string company) =>
    [
        .. File.ReadLines(Path.Combine(Folder, "README.md"))
            .SkipWhile(line => !line.StartsWith("## " + company, StringComparison.Ordinal))
            .SkipWhile(line => !line.StartsWith("| question | stance | level |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .SelectMany(SampleRow.Parse),
    ];
}
