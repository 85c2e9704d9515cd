using EngagementFramework.Json;
using EngagementFramework.Streaming;
using EngagementFramework.Tests.Assessments;
using EngagementFramework.Tests.Json;

namespace EngagementFramework.Tests.Streaming;

public class DocumentStreamReaderTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Results_that_were_stored_come_back_as_they_were()
    {
        using var stored = new MemoryStream();
        await foreach (var line in Portfolio.Evaluator.EvaluateAsync(Portfolio.Stream(Portfolio.Lines(200)), entry => NdjsonWriter.ToLine(entry.Result!), cancellationToken: Token))
        {
            using (line)
            {
                await stored.WriteAsync(line.Utf8, Token);
            }
        }

        stored.Position = 0;
        var entries = await new DocumentStreamReader<EngagementFramework.Assessments.AssessmentResult>(new ResultReader()).ReadAsync(stored, Token).ListAsync();

        entries.Select(entry => entry.Document).Should().Equal(Enumerable.Range(1, 200).Select(number => SampleAssessments.Evaluator.Evaluate(Portfolio.Assessment(number))));
        entries.Select(entry => entry.Line).Should().Equal(Enumerable.Range(1, 200).Select(number => (long)number));
        entries.Should().OnlyContain(entry => entry.Problems.Count == 0 && entry.Warnings.Count == 0 && entry.Name == null);
        entries[^1].Bytes.Should().Be(stored.Length);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    public async Task Assessments_are_read_without_being_evaluated_and_what_is_wrong_is_told(int workers)
    {
        var reader = new DocumentStreamReader<EngagementFramework.Assessments.Assessment>(new AssessmentReader(SampleAssessments.Catalog, EngagementFramework.Data.BuiltIn.Framework) { MaximumBytes = 2000 }) { DegreeOfParallelism = workers };
        var text = Portfolio.Line(1) + "\n{}\n" + new string('x', 2001) + "\n" + Portfolio.Line(2);

        var found = await reader.ReadAsync(Portfolio.Stream(text), entry => entry.Document?.Company.Id ?? Fixtures.Line(entry.Problems[0]), Token).ListAsync();

        found.Should().Equal("company-1", "(3,1) missing-member", "(4,1) too-large", "company-2");
    }

    [Fact]
    public async Task Documents_from_elsewhere_are_read_too()
    {
        var documents = Enumerable.Range(1, 3).Select(number => new PortfolioDocument { Name = $"{number}.json", Utf8Json = EngagementJson.ToUtf8Bytes(Portfolio.Assessment(number)) });

        var found = await new DocumentStreamReader<EngagementFramework.Assessments.Assessment>(Portfolio.Reader).ReadAsync(Portfolio.Async(documents), entry => $"{entry.Name} {entry.Document!.Company.Id}", Token).ListAsync();

        found.Should().Equal("1.json company-1", "2.json company-2", "3.json company-3");
    }

    [Fact]
    public void Wrong_arguments_are_refused_at_once()
    {
        var reader = new DocumentStreamReader<EngagementFramework.Assessments.Assessment>(Portfolio.Reader);
        Func<object>[] wrong =
        [
            () => new DocumentStreamReader<EngagementFramework.Assessments.Assessment>(null!),
            () => new DocumentStreamReader<EngagementFramework.Assessments.Assessment>(Portfolio.Reader) { DegreeOfParallelism = -1 },
            () => reader.ReadAsync(null!, Token),
            () => reader.ReadAsync<int>(Portfolio.Stream(""), null!, Token),
            () => reader.ReadAsync<int>((IAsyncEnumerable<PortfolioDocument>)null!, _ => 0, Token),
        ];

        wrong.Should().AllSatisfy(action => action.Should().Throw<ArgumentException>());
    }
}
