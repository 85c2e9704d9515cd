namespace EngagementFramework.Streaming;

/// <summary>A document written as one line, in memory that is lent until the line is disposed of.</summary>
public sealed class NdjsonLine : IDisposable
{
    private readonly PooledBuffer _bytes;

    internal NdjsonLine(PooledBuffer bytes) => _bytes = bytes;

    /// <summary>The line as UTF-8, with the line feed at its end. Empty after <see cref="Dispose"/>, and what was taken before must not be looked at then.</summary>
    public ReadOnlyMemory<byte> Utf8 => _bytes.Written;

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => _bytes.Dispose();
}
