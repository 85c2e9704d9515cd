using System.Text;

namespace EngagementFramework.Tests.Json;

/// <summary>A stream that makes its text as it is read, at most so many bytes at a time.</summary>
internal sealed class GeneratedStream(IEnumerable<string> parts, int atMost = int.MaxValue) : Stream
{
    private readonly IEnumerator<string> _parts = parts.GetEnumerator();
    private ReadOnlyMemory<byte> _rest;

    public long Delivered { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        while (_rest.IsEmpty && _parts.MoveNext())
        {
            _rest = Encoding.UTF8.GetBytes(_parts.Current);
        }

        var count = Math.Min(Math.Min(buffer.Length, _rest.Length), atMost);
        _rest.Span[..count].CopyTo(buffer);
        _rest = _rest[count..];
        Delivered += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Read(buffer.Span));
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
