using EngagementFramework.Streaming;
using EngagementFramework.Tests.Json;

namespace EngagementFramework.Tests.Streaming;

public class ShardingTests
{
    /// <summary>A portfolio of 300 lines, every tenth of them bad and every seventh blank.</summary>
    private static readonly string[] All =
    [
        .. Enumerable.Range(1, 300).Select(number => (number % 10, number % 7) switch
        {
            (0, _) => FormattableString.Invariant($"{{\"line\":{number}}}\n"),
            (_, 0) => "\n",
            _ => Portfolio.Line(number),
        }),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(16)]
    public async Task The_bytes_are_the_same_for_any_number_of_workers_and_any_size_of_reads(int workers)
    {
        var expected = await Text(All, new PortfolioOptions());
        expected.Should().HaveCountGreaterThan(200);

        foreach (var atMost in new[] { 7, 4096, int.MaxValue })
        {
            (await Text(All, new PortfolioOptions { DegreeOfParallelism = workers }, atMost)).Should().Equal(expected);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(29)]
    [InlineData(100)]
    public async Task The_outputs_of_shards_one_after_another_are_the_output_of_the_whole(int size)
    {
        var shards = new List<string>();
        foreach (var shard in All.Chunk(size))
        {
            shards.AddRange(await Results(shard, new PortfolioOptions()));
        }

        shards.Should().Equal(await Results(All, new PortfolioOptions()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(149)]
    [InlineData(299)]
    [InlineData(300)]
    public async Task What_was_done_and_what_is_done_after_going_on_are_the_whole(int done)
    {
        var before = await Text(All.Take(done), new PortfolioOptions());
        var after = await Text(All, new PortfolioOptions { StartAfterLine = done });

        before.Concat(after).Should().Equal(await Text(All, new PortfolioOptions()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(9)]
    public async Task A_sequence_of_assessments_goes_on_after_as_many(int done)
    {
        var entries = await Portfolio.Evaluator.EvaluateAsync(
            Portfolio.Async(Enumerable.Range(1, 5).Select(Portfolio.Assessment)), new PortfolioOptions { StartAfterLine = done }, TestContext.Current.CancellationToken).ListAsync();

        entries.Select(entry => entry.Line).Should().Equal(Enumerable.Range(1, 5).Skip(done).Select(number => (long)number));
    }

    /// <summary>Every entry with its line.</summary>
    private static Task<List<string>> Text(IEnumerable<string> lines, PortfolioOptions options, int atMost = int.MaxValue) => Portfolio.Evaluator.EvaluateAsync(
        new GeneratedStream(lines, atMost), entry => FormattableString.Invariant($"{entry.Line}: {Portfolio.Text(entry)}"), options, TestContext.Current.CancellationToken).ListAsync();

    /// <summary>The results alone, which do not depend on where their line stands.</summary>
    private static async Task<List<string>> Results(IEnumerable<string> lines, PortfolioOptions options)
    {
        var results = await Portfolio.Evaluator.EvaluateAsync(
            new GeneratedStream(lines), entry => entry.Result is null ? "" : Portfolio.Text(entry), options, TestContext.Current.CancellationToken).ListAsync();
        return [.. results.Where(result => result.Length > 0)];
    }
}
