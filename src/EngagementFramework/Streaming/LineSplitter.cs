using System.Buffers;

namespace EngagementFramework.Streaming;

/// <summary>Takes a stream apart into lines, each in memory of its own. No more is held than a block, and the line that is being read.</summary>
internal sealed class LineSplitter(Stream stream, int maximumLineBytes) : IDisposable
{
    private const int BlockBytes = 128 * 1024;

    private readonly long _most = Math.Min(maximumLineBytes, Array.MaxLength - 1);
    private readonly byte[] _block = ArrayPool<byte>.Shared.Rent(BlockBytes);
    private int _start;
    private int _end;
    private bool _isLent;
    private PooledBuffer? _line;

    /// <summary>How many bytes of the stream the lines up to here take up, with their ends.</summary>
    public long Taken { get; private set; }

    /// <summary>Whether the line that was read last is longer than allowed, so that it was not kept.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>
    /// Goes on to the next line; false at the end of the stream. A line that is to be kept is handed out by <see cref="HandOut"/>.
    /// </summary>
    public async ValueTask<bool> NextAsync(bool isKept, CancellationToken cancellationToken)
    {
        Forget();
        IsTooLong = false;
        var length = 0L;
        while (_start < _end || await FillAsync(cancellationToken).ConfigureAwait(false))
        {
            var rest = _block.AsSpan(_start, _end - _start);
            var feed = rest.IndexOf((byte)'\n');
            var part = feed < 0 ? rest : rest[..feed];
            length += part.Length;

            // The carriage return of a line end is known only when the line feed has come.
            if (isKept && length <= _most + 1)
            {
                Keep(part);
            }
            else
            {
                Forget();
            }

            _start += feed < 0 ? part.Length : part.Length + 1;
            Taken += feed < 0 ? part.Length : part.Length + 1;
            if (feed >= 0)
            {
                End(isKept, length);
                return true;
            }
        }

        End(isKept, length);
        return length > 0;
    }

    /// <summary>The line that was read last, without its end. Whoever calls this disposes of it. Null where it was not kept.</summary>
    public PooledBuffer? HandOut()
    {
        var line = _line;
        _line = null;
        return line;
    }

    public void Dispose()
    {
        Forget();
        if (!_isLent)
        {
            _isLent = true;
            ArrayPool<byte>.Shared.Return(_block);
        }
    }

    private void Keep(ReadOnlySpan<byte> part)
    {
        _line ??= new PooledBuffer(Math.Max(part.Length, 1));
        part.CopyTo(_line.GetSpan(part.Length));
        _line.Advance(part.Length);
    }

    private void End(bool isKept, long length)
    {
        if (isKept && length > _most && !(length == _most + 1 && _line!.Written.Span[^1] == '\r'))
        {
            IsTooLong = true;
            Forget();
        }
    }

    private void Forget()
    {
        _line?.Dispose();
        _line = null;
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var reading = stream.ReadAsync(_block.AsMemory(0, BlockBytes), cancellationToken);
        if (reading.IsCompleted)
        {
            _end = await reading.ConfigureAwait(false);
        }
        else
        {
            // A stream that does not heed the token is left alone with the block that it still writes to.
            var task = reading.AsTask();
            _isLent = true;
            try
            {
                _end = await task.WaitAsync(cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                _isLent = !task.IsCompleted;
            }
        }

        _start = 0;
        return _end > 0;
    }
}
