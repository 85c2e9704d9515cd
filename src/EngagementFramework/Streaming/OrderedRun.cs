using System.Runtime.ExceptionServices;

namespace EngagementFramework.Streaming;

/// <summary>One enumeration of <see cref="OrderedWork"/>. It is driven by the caller: only the work itself is done elsewhere.</summary>
internal sealed class OrderedRun<TIn, TOut> : IAsyncDisposable
{
    private readonly Queue<(TIn Item, Task<TOut> Work)> _inFlight = new();
    private readonly TaskFactory _workers;
    private readonly Func<TIn, TOut> _work;
    private readonly int _most;
    private readonly CancellationToken _cancellationToken;
    private readonly CancellationTokenSource _stop;
    private readonly IAsyncEnumerator<TIn> _source;
    private Task<bool>? _taking;
    private bool _ended;
    private ExceptionDispatchInfo? _failure;

    public OrderedRun(IAsyncEnumerable<TIn> source, Func<TIn, TOut> work, int workers, CancellationToken cancellationToken)
    {
        _work = work;
        _most = workers * OrderedWork.InFlightPerWorker;
        _cancellationToken = cancellationToken;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);

        // What the caller does when a piece of work is done must not keep a worker busy, so that it is not run in its place.
        _workers = new TaskFactory(
            _stop.Token,
            TaskCreationOptions.DenyChildAttach | TaskCreationOptions.HideScheduler | TaskCreationOptions.RunContinuationsAsynchronously,
            TaskContinuationOptions.None,
            new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, workers).ConcurrentScheduler);
        _source = source.GetAsyncEnumerator(_stop.Token);
    }

    /// <summary>The next piece of work, done; null after the last.</summary>
    public async ValueTask<Task<TOut>?> NextAsync()
    {
        try
        {
            while (!_ended && _inFlight.Count < _most && await TakeAsync().ConfigureAwait(false))
            {
                // There is room for more.
            }

            _cancellationToken.ThrowIfCancellationRequested();
            if (_inFlight.TryPeek(out var first))
            {
                await WaitForHalfAsync(first.Work).ConfigureAwait(false);
                await first.Work.WaitAsync(_cancellationToken).ConfigureAwait(false);
                return _inFlight.Dequeue().Work;
            }
        }
        catch (OperationCanceledException)
        {
            // Whichever token was seen first, the caller is told of its own.
            _cancellationToken.ThrowIfCancellationRequested();
            throw;
        }

        _failure?.Throw();
        return null;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        if (_taking is { } taking)
        {
            await ((Task)taking).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (taking is { IsCompletedSuccessfully: true, Result: true })
            {
                (_source.Current as IDisposable)?.Dispose();
            }
        }

        foreach (var (item, work) in _inFlight)
        {
            await ((Task)work).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            (item as IDisposable)?.Dispose();
            if (work.IsCompletedSuccessfully)
            {
                (work.Result as IDisposable)?.Dispose();
            }
        }

        await _source.DisposeAsync().ConfigureAwait(false);
        _stop.Dispose();
    }

    /// <summary>
    /// Lets the workers get on for a moment where all of them have enough to do: to wake the caller for each piece of work costs more than some
    /// pieces do.
    /// </summary>
    private async Task WaitForHalfAsync(Task first)
    {
        if (_inFlight.Count == _most && !first.IsCompleted)
        {
            Task half = _inFlight.ElementAt(_most / 2).Work;
            await half.WaitAsync(OrderedWork.Moment, _cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Takes in an item, or finds that there are no more; false where that takes longer than the work on the first one in flight.</summary>
    private async ValueTask<bool> TakeAsync()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        try
        {
            _taking ??= _source.MoveNextAsync().AsTask();
            if (!_taking.IsCompleted && _inFlight.TryPeek(out var first) && await Task.WhenAny(_taking, first.Work).ConfigureAwait(false) != _taking)
            {
                return false;
            }

            var taking = _taking;
            _ended = !await taking.ConfigureAwait(false);
            _taking = null;
        }
        catch (Exception exception) when (!_cancellationToken.IsCancellationRequested)
        {
            // It is told where it happened: after what came before it.
            _taking = null;
            _ended = true;
            _failure = ExceptionDispatchInfo.Capture(exception);
        }

        if (!_ended)
        {
            var item = _source.Current;
            _inFlight.Enqueue((item, _workers.StartNew(() => Work(item))));
        }

        return true;
    }

    private TOut Work(TIn item)
    {
        try
        {
            return _work(item);
        }
        finally
        {
            (item as IDisposable)?.Dispose();
        }
    }
}
