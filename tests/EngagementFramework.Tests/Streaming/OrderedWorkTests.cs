using EngagementFramework.Streaming;

namespace EngagementFramework.Tests.Streaming;

public class OrderedWorkTests
{
    /// <summary>In milliseconds: what never comes fails.</summary>
    private const int Patience = 60_000;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task What_comes_of_items_comes_in_their_order_however_long_each_takes(int workers)
    {
        var random = new Random(4711);
        var pauses = Enumerable.Range(0, 2000).Select(_ => random.Next(100) == 0 ? 3 : 0).ToArray();
        int Work(int item)
        {
            Thread.Sleep(pauses[item]);
            Thread.SpinWait(item * 7919 % 2000);
            return item;
        }

        (await OrderedWork.SelectAsync(new Feed(2000), item => Work(item.Number), workers, Token).ListAsync()).Should().Equal(Enumerable.Range(0, 2000));
        (await OrderedWork.SelectAsync(Portfolio.Async(Enumerable.Range(0, 2000)), Work, workers, Token).ListAsync()).Should().Equal(Enumerable.Range(0, 2000));
    }

    [Fact]
    public async Task So_many_are_worked_on_at_once_as_there_are_workers_and_no_more()
    {
        var (running, most) = (0, 0);
        using var meeting = new Barrier(3);
        int Work(int item)
        {
            var now = Interlocked.Increment(ref running);
            InterlockedMax(ref most, now);

            // Each waits for two others: it comes to an end only if three are worked on at once.
            meeting.SignalAndWait(Patience, Token).Should().BeTrue();
            Interlocked.Decrement(ref running);
            return item;
        }

        (await OrderedWork.SelectAsync(new Feed(300), item => Work(item.Number), 3, Token).ListAsync()).Should().HaveCount(300);
        most.Should().Be(3);
    }

    [Fact]
    public async Task A_slow_caller_holds_the_input_back()
    {
        using var gate = new ManualResetEventSlim();
        var feed = new Feed(int.MaxValue);
        var results = OrderedWork.SelectAsync(feed, item => Passed(gate, item.Number), 3, Token).GetAsyncEnumerator(Token);
        feed.Taken.Should().Be(0);

        // The input never waits: when the call comes back, all that is ever taken in at once has been.
        var first = results.MoveNextAsync();
        feed.Taken.Should().Be(3 * OrderedWork.InFlightPerWorker);
        first.IsCompleted.Should().BeFalse();

        gate.Set();
        (await first).Should().BeTrue();
        feed.Taken.Should().Be(24);
        for (var number = 1; number < 100; number++)
        {
            (await results.MoveNextAsync()).Should().BeTrue();
            results.Current.Should().Be(number);
            feed.Taken.Should().Be(24 + number);
        }

        await results.DisposeAsync();
        feed.Taken.Should().Be(123);
    }

    [Fact]
    public async Task What_is_done_is_given_while_the_input_waits()
    {
        var second = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        async IAsyncEnumerable<int> Slow()
        {
            yield return 1;
            await second.Task;
            yield return 2;
        }

        var results = OrderedWork.SelectAsync(Slow(), item => item, 2, Token).GetAsyncEnumerator(Token);
        (await results.MoveNextAsync()).Should().BeTrue();
        results.Current.Should().Be(1);

        second.SetResult();
        (await results.MoveNextAsync()).Should().BeTrue();
        results.Current.Should().Be(2);
        (await results.MoveNextAsync()).Should().BeFalse();
        await results.DisposeAsync();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Work_may_wait_for_what_the_caller_does_with_what_came_before(int workers)
    {
        using var room = new SemaphoreSlim(1);
        var next = 0;
        var results = new List<int>();
        await foreach (var result in OrderedWork.SelectAsync(new Feed(40), item => WithRoom(item.Number), workers, Token))
        {
            results.Add(result);
            room.Release();
        }

        results.Should().Equal(Enumerable.Range(0, 40));
        int WithRoom(int number)
        {
            // Those that are begun later let the first ones go first.
            SpinWait.SpinUntil(() => Volatile.Read(ref next) == number, Patience).Should().BeTrue();
            room.Wait(Patience, Token).Should().BeTrue();
            Interlocked.Increment(ref next);
            return number;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task What_the_input_throws_comes_after_what_came_before_it(int workers)
    {
        var feed = new Feed(20) { Failure = new IOException("The disk is gone.") };
        var results = new List<int>();
        var read = async () =>
        {
            await foreach (var result in OrderedWork.SelectAsync(feed, item => item.Number, workers, Token))
            {
                results.Add(result);
            }
        };

        (await read.Should().ThrowAsync<IOException>()).WithMessage("The disk is gone.");
        results.Should().Equal(Enumerable.Range(0, 20));
        feed.AssertAllDisposed();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task What_the_work_throws_comes_in_its_place_and_ends_it(int workers)
    {
        var feed = new Feed(int.MaxValue);
        var results = new List<int>();
        var read = async () =>
        {
            await foreach (var result in OrderedWork.SelectAsync(feed, item => item.Number == 20 ? throw new InvalidOperationException("No.") : item.Number, workers, Token))
            {
                results.Add(result);
            }
        };

        (await read.Should().ThrowAsync<InvalidOperationException>()).WithMessage("No.");
        results.Should().Equal(Enumerable.Range(0, 20));
        feed.AssertAllDisposed();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_caller_who_stops_early_leaves_nothing_behind(int workers)
    {
        var feed = new Feed(int.MaxValue);
        var made = new System.Collections.Concurrent.ConcurrentQueue<Item>();
        using var all = new CountdownEvent(workers * OrderedWork.InFlightPerWorker);
        Item Work(Item item)
        {
            var result = new Item(item.Number);
            made.Enqueue(result);
            all.Signal();
            return result;
        }

        await foreach (var result in OrderedWork.SelectAsync(feed, Work, workers, Token))
        {
            result.Number.Should().Be(0);
            all.Wait(Patience, Token).Should().BeTrue();
            break;
        }

        made.Should().HaveCount(feed.Taken).And.OnlyContain(item => item.IsDisposed == (item.Number > 0), "the caller has the first, and nobody the others");
        feed.AssertAllDisposed();
    }

    [Fact]
    public async Task When_the_caller_stops_what_was_not_begun_never_is_and_what_was_is_waited_for()
    {
        var feed = new Feed(int.MaxValue);
        var (begun, finished) = (0, 0);
        using var second = new ManualResetEventSlim();
        using var gate = new ManualResetEventSlim();
        int Work(Item item)
        {
            begun++;
            if (item.Number == 1)
            {
                second.Set();
                gate.Wait(Patience, Token).Should().BeTrue();
            }

            finished++;
            return item.Number;
        }

        var results = OrderedWork.SelectAsync(feed, Work, 1, Token).GetAsyncEnumerator(Token);
        (await results.MoveNextAsync()).Should().BeTrue();
        second.Wait(Patience, Token).Should().BeTrue();
        var stopping = results.DisposeAsync();
        stopping.IsCompleted.Should().BeFalse();
        gate.Set();
        await stopping;

        (feed.Taken, begun, finished).Should().Be((8, 2, 2));
        feed.AssertAllDisposed();
    }

    [Fact]
    public void A_negative_number_of_workers_is_refused_and_none_is_one_for_each_processor()
    {
        OrderedWork.Workers(0).Should().Be(Environment.ProcessorCount);
        OrderedWork.Workers(3).Should().Be(3);
        ((Func<int>)(() => OrderedWork.Workers(-1))).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static int Passed(ManualResetEventSlim gate, int number)
    {
        gate.Wait(Patience, Token).Should().BeTrue();
        return number;
    }

    private static void InterlockedMax(ref int most, int now)
    {
        for (var before = Volatile.Read(ref most); now > before; before = Volatile.Read(ref most))
        {
            Interlocked.CompareExchange(ref most, now, before);
        }
    }
}
