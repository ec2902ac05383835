namespace ZoomGen.Runtime.Tests.Support;

/// <summary>A body that comes in the given pieces, and then ends as the test says: at once, with an exception, or never.</summary>
internal sealed class ScriptedStream(byte[][] pieces, Func<CancellationToken, ValueTask<int>>? end = null) : Stream
{
    private int _next;
    private ReadOnlyMemory<byte> _rest;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public int PiecesRead => _next;

    public bool IsDisposed { get; private set; }

    /// <summary>Never ends, until the reader gives up.</summary>
    public static async ValueTask<int> Never(CancellationToken cancellationToken)
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        return 0;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_rest.IsEmpty && _next == pieces.Length)
            return end is null ? new(0) : end(cancellationToken);
        if (_rest.IsEmpty)
            _rest = pieces[_next++];
        var read = Math.Min(_rest.Length, buffer.Length);
        _rest[..read].CopyTo(buffer);
        _rest = _rest[read..];
        return new(read);
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }

    public override int Read(byte[] buffer, int offset, int count) =>
        ReadAsync(buffer, offset, count, CancellationToken.None).GetAwaiter().GetResult();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
