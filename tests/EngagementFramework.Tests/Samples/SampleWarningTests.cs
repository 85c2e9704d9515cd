using EngagementFramework.Cards;
using EngagementFramework.Data;
using EngagementFramework.Json;
using EngagementFramework.Levels;
using EngagementFramework.Problems;
using EngagementFramework.Tests.Snapshots;

namespace EngagementFramework.Tests.Samples;

/// <summary>The samples are examples to others: what is warned of in them is meant, and their pages say so.</summary>
public class SampleWarningTests
{
    /// <summary>One shows how a stance falls to the floor. The published methods after which the two others are made know no red flags.</summary>
    private static readonly string[] Meant =
    [
        "custom-window/ladder.json unlisted-stance",
        "ladders/management-quality-staircase.json no-red-flag",
        "ladders/two-years-two-examples.json no-red-flag",
    ];

    private static readonly string Folder = ProjectFolder.RepositoryFile("docs", "samples");

    private static readonly string[] Files = [.. Directory.GetFiles(Folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    [Fact]
    public void No_sample_warns_of_anything_that_is_not_meant()
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

        warnings.Should().Equal(Meant);
        catalog.Warnings.Should().BeEmpty();

        void Note(string file, IReadOnlyList<Problem> found) =>
            warnings.AddRange(found.Select(warning => $"{Path.GetRelativePath(Folder, file).Replace('\\', '/')} {warning.Code}"));
    }

    private static bool Is(string file, string format) => File.ReadAllText(file).Contains($"\"{format}\"", StringComparison.Ordinal);
}
