using EngagementFramework.Streaming;
using EngagementFramework.Tests.Assessments;
using EngagementFramework.Tests.Snapshots;

namespace EngagementFramework.Tests.Streaming;

/// <summary>The real assessments as one portfolio. Where the folder beside the repository is absent, this is skipped.</summary>
public class RealPortfolioTests
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(ProjectFolder.Repository, "..", "shared", "real"));

    [Fact]
    public async Task Evaluated_as_lines_they_come_to_what_each_comes_to_alone()
    {
        Assert.SkipUnless(Directory.Exists(Folder), "The real assessments, which are optional, are not at hand: this test needs them in a folder ../shared/real, seen from the root of the repository.");
        var assessments = Directory.GetFiles(Folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => Portfolio.Reader.Read(File.ReadAllBytes(file)).ValueOrThrow()).ToList();
        assessments.Should().HaveCount(40);

        using var stream = new MemoryStream();
        foreach (var assessment in assessments)
        {
            await NdjsonWriter.WriteAsync(stream, assessment, TestContext.Current.CancellationToken);
        }

        stream.Position = 0;
        var entries = await Portfolio.Evaluator.EvaluateAsync(stream, cancellationToken: TestContext.Current.CancellationToken).ListAsync();

        entries.Select(entry => entry.Result).Should().Equal(assessments.Select(assessment => SampleAssessments.Evaluator.Evaluate(assessment)));
        entries.Select(entry => entry.Assessment).Should().Equal(assessments);
    }
}
