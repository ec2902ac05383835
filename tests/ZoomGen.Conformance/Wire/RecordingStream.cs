using System.Text;

namespace ZoomGen.Conformance.Wire;

/// <summary>The other end of a connection that goes nowhere: keeps what is written, and answers once that is a whole request.</summary>
internal sealed class RecordingStream : Stream
{
    private static readonly byte[] Answer = Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

    private readonly MemoryStream _written = new();
    private readonly TaskCompletionSource<WireRequest> _request = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _answered;

    /// <summary>The request, once all of it is there.</summary>
    public WireRequest? Request => _request.Task.IsCompletedSuccessfully ? _request.Task.Result : null;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await _request.Task.WaitAsync(cancellationToken);
        var count = Math.Min(buffer.Length, Answer.Length - _answered);
        Answer.AsMemory(_answered, count).CopyTo(buffer);
        _answered += count;
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _written.Write(buffer);
        if (RequestParser.Parse(_written.GetBuffer().AsMemory(0, (int)_written.Length)) is { } request)
            _request.TrySetResult(request with { Body = request.Body.ToArray() });
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        Write(buffer.AsSpan(offset, count));
        return Task.CompletedTask;
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return default;
    }

    public override void Flush()
    {
    }

    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
