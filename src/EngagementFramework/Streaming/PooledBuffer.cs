using System.Buffers;
using EngagementFramework.Json;

namespace EngagementFramework.Streaming;

/// <summary>Bytes that are written one after another into memory that is lent, and given back once.</summary>
internal sealed class PooledBuffer(int capacity = PooledBuffer.SmallestCapacity) : IBufferWriter<byte>, IDisposable
{
    private const int SmallestCapacity = 4096;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(capacity);
    private int _length;

    private PooledBuffer(byte[] bytes, int length)
        : this(0)
    {
        _bytes = bytes;
        _length = length;
    }

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    /// <summary>What was written, in the memory in which it is; in less where that is much too large.</summary>
    public static PooledBuffer Of(JsonOutput output)
    {
        var length = output.Written.Length;
        if (2 * length > output.Capacity)
        {
            return new PooledBuffer(output.HandOver(), length);
        }

        var copy = new PooledBuffer(length + 1);
        output.Written.Span.CopyTo(copy.GetSpan(length));
        copy.Advance(length);
        return copy;
    }

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(_length);
    }

    public void Dispose()
    {
        _length = 0;
        var bytes = Interlocked.Exchange(ref _bytes, []);
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private void Reserve(int sizeHint)
    {
        var needed = _length + (long)Math.Max(sizeHint, 1);
        if (needed <= _bytes.Length)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Max(needed, Math.Min(Array.MaxLength, 2L * _bytes.Length)));
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
