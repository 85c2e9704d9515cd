using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Json;
using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Tests.Snapshots;

namespace EngagementFramework.Tests.Samples;

/// <summary>The samples are examples to others: nothing in them is surely not meant.</summary>
public class SampleWarningTests
{
    /// <summary>The published methods after which these ladders are made know no red flags.</summary>
    private static readonly string[] WithoutRedFlag = ["management-quality-staircase.json", "two-years-two-examples.json"];

    private static readonly string[] Files =
        [.. Directory.GetFiles(ProjectFolder.RepositoryFile("docs", "samples"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    [Fact]
    public void No_sample_warns_of_anything()
    {
        var warnings = new List<string>();
        var catalog = new CardCatalog(BuiltIn.Cards);
        foreach (var file in Files.Where(file => Is(file, CardPack.FormatName)))
        {
            var read = new CardPackReader(catalog) { Warns = true }.Read(File.ReadAllBytes(file));
            Note(file, read.Warnings);
            catalog = new CardCatalog([.. catalog.Packs, read.ValueOrThrow()]);
        }

        var frameworks = new FrameworkCatalog(BuiltIn.Framework);
        foreach (var file in Files.Where(file => Is(file, EvaluationFramework.FormatName)))
        {
            var read = new FrameworkReader { Warns = true }.Read(File.ReadAllBytes(file));
            Note(file, read.Warnings);
            frameworks = new FrameworkCatalog([.. frameworks.Frameworks, read.ValueOrThrow()]);
        }

        var assessments = new AssessmentReader(catalog, frameworks) { Warns = true };
        foreach (var file in Files.Where(file => Is(file, assessments.Format)))
        {
            var read = assessments.Read(File.ReadAllBytes(file));
            read.Problems.Should().BeEmpty(file);
            Note(file, read.Warnings);
        }

        warnings.Should().BeEmpty();
        catalog.Warnings.Should().BeEmpty();

        void Note(string file, IReadOnlyList<Problem> found) => warnings.AddRange(found
            .Where(warning => warning.Code != ProblemCodes.NoRedFlag || !WithoutRedFlag.Contains(Path.GetFileName(file)))
            .Select(warning => $"{Path.GetFileName(file)}{warning}"));
    }

    private static bool Is(string file, string format) => File.ReadAllText(file).Contains($"\"{format}\"", StringComparison.Ordinal);
}
