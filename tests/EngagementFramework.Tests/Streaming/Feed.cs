namespace EngagementFramework.Tests.Streaming;

/// <summary>An input that never waits, and knows what was taken from it.</summary>
internal sealed class Feed(int count) : IAsyncEnumerable<Item>, IAsyncEnumerator<Item>
{
    private readonly List<Item> _given = [];
    private bool _isDisposed;

    /// <summary>What it throws at its end.</summary>
    public Exception? Failure { get; init; }

    /// <summary>How many items were taken.</summary>
    public int Taken => _given.Count;

    public Item Current => _given[^1];

    public CancellationToken Token { get; private set; }

    public IAsyncEnumerator<Item> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        Token = cancellationToken;
        return this;
    }

    public ValueTask<bool> MoveNextAsync()
    {
        if (_given.Count == count)
        {
            return Failure is null ? ValueTask.FromResult(false) : ValueTask.FromException<bool>(Failure);
        }

        _given.Add(new Item(_given.Count));
        return ValueTask.FromResult(true);
    }

    public ValueTask DisposeAsync()
    {
        _isDisposed = true;
        return ValueTask.CompletedTask;
    }

    public void AssertAllDisposed()
    {
        _isDisposed.Should().BeTrue();
        _given.Should().NotBeEmpty().And.OnlyContain(item => item.IsDisposed);
    }
}

/// <summary>An item that knows whether it was disposed of.</summary>
internal sealed class Item(int number) : IDisposable
{
    public int Number => number;

    public bool IsDisposed { get; private set; }

    public void Dispose() => IsDisposed = true;
}
