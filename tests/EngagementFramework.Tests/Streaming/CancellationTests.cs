using EngagementFramework.Streaming;

namespace EngagementFramework.Tests.Streaming;

public sealed class CancellationTests : IDisposable
{
    /// <summary>In milliseconds: what never comes to an end fails.</summary>
    private const int Patience = 60_000;

    private readonly CancellationTokenSource _cancel = new();

    [Fact(Timeout = Patience)]
    public async Task Before_anything_nothing_is_taken_in()
    {
        var feed = new Feed(10);
        await _cancel.CancelAsync();

        await AssertCancelled(async () => await OrderedWork.SelectAsync(feed, item => item.Number, 2, _cancel.Token).GetAsyncEnumerator(CancellationToken.None).MoveNextAsync());
        feed.Taken.Should().Be(0);
    }

    [Theory(Timeout = Patience)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task While_a_stream_is_waited_for_whether_it_heeds_the_token_or_not(bool heeds)
    {
        var stream = new StalledStream(Portfolio.Line(1), heeds);
        var entries = Portfolio.Evaluator.EvaluateAsync(stream, new PortfolioOptions { DegreeOfParallelism = 1 }, _cancel.Token).GetAsyncEnumerator(CancellationToken.None);
        (await entries.MoveNextAsync()).Should().BeTrue();

        var second = entries.MoveNextAsync();
        await stream.IsStalled;
        second.IsCompleted.Should().BeFalse();
        await _cancel.CancelAsync();

        await AssertCancelled(async () => await second);
        await entries.DisposeAsync();
    }

    [Fact(Timeout = Patience)]
    public async Task While_an_input_is_waited_for_that_heeds_the_token()
    {
        var ended = false;
        async IAsyncEnumerable<Item> Stalled([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            try
            {
                await Task.Delay(Timeout.Infinite, cancellationToken);
                yield break;
            }
            finally
            {
                ended = true;
            }
        }

        var first = OrderedWork.SelectAsync(Stalled(CancellationToken.None), item => item.Number, 2, _cancel.Token).GetAsyncEnumerator(CancellationToken.None).MoveNextAsync();
        first.IsCompleted.Should().BeFalse();
        await _cancel.CancelAsync();

        await AssertCancelled(async () => await first);
        ended.Should().BeTrue();
    }

    [Fact(Timeout = Patience)]
    public async Task While_items_are_worked_on_nothing_more_is_begun_and_what_was_begun_is_waited_for()
    {
        using var begun = new CountdownEvent(2);
        using var gate = new ManualResetEventSlim();
        var (started, finished) = (0, 0);
        var feed = new Feed(int.MaxValue);
        int Work(Item item)
        {
            Interlocked.Increment(ref started);
            begun.Signal();
            gate.Wait(TestContext.Current.CancellationToken);
            Interlocked.Increment(ref finished);
            return item.Number;
        }

        var first = OrderedWork.SelectAsync(feed, Work, 2, _cancel.Token).GetAsyncEnumerator(CancellationToken.None).MoveNextAsync();
        begun.Wait(TestContext.Current.CancellationToken);
        await _cancel.CancelAsync();
        first.IsCompleted.Should().BeFalse();
        gate.Set();

        await AssertCancelled(async () => await first);
        (started, finished).Should().Be((2, 2));
        feed.AssertAllDisposed();
    }

    [Fact(Timeout = Patience)]
    public async Task While_the_caller_works_on_an_entry()
    {
        var feed = new Feed(int.MaxValue);
        var results = OrderedWork.SelectAsync(feed, item => item.Number, 2, _cancel.Token).GetAsyncEnumerator(CancellationToken.None);
        (await results.MoveNextAsync()).Should().BeTrue();
        await _cancel.CancelAsync();

        await AssertCancelled(async () => await results.MoveNextAsync());
        feed.AssertAllDisposed();
        feed.Token.IsCancellationRequested.Should().BeTrue();
    }

    [Fact(Timeout = Patience)]
    public async Task By_the_token_of_the_loop()
    {
        var entries = Portfolio.Evaluator.EvaluateAsync(Portfolio.Stream(Portfolio.Lines(100)), cancellationToken: CancellationToken.None);
        var count = 0;

        await AssertCancelled(async () =>
        {
            await foreach (var entry in entries.WithCancellation(_cancel.Token))
            {
                if (++count == 3)
                {
                    await _cancel.CancelAsync();
                }
            }
        });
        count.Should().Be(3);
    }

    [Fact(Timeout = Patience)]
    public async Task A_caller_who_stops_while_a_stream_is_waited_for_need_not_wait()
    {
        var stream = new StalledStream(Portfolio.Line(1), heeds: false);
        await foreach (var entry in Portfolio.Evaluator.EvaluateAsync(stream, cancellationToken: TestContext.Current.CancellationToken))
        {
            entry.Result.Should().NotBeNull();
            break;
        }
    }

    public void Dispose() => _cancel.Dispose();

    private static async Task AssertCancelled(Func<Task> action) =>
        (await action.Should().ThrowAsync<OperationCanceledException>()).Which.CancellationToken.IsCancellationRequested.Should().BeTrue();

    /// <summary>A stream that delivers a text, and then nothing for ever.</summary>
    private sealed class StalledStream(string text, bool heeds) : MemoryStream
    {
        private readonly TaskCompletionSource _stalled = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly Stream _text = Portfolio.Stream(text);

        public Task IsStalled => _stalled.Task;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await _text.ReadAsync(buffer, CancellationToken.None);
            if (read == 0)
            {
                _stalled.SetResult();
                await Task.Delay(Timeout.Infinite, heeds ? cancellationToken : CancellationToken.None);
            }

            return read;
        }
    }
}
