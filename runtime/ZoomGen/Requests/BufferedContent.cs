using System.Net;

namespace ZoomGen.Requests;

/// <summary>A body in one pooled buffer: its length is known, it goes out in one write, and it can be sent again.</summary>
internal class BufferedContent : HttpContent
{
    private int _writes;

    public BufferedContent(string contentType) => HeaderRules.Add(Headers, "Content-Type", contentType);

    public ByteBuffer Buffer { get; } = new();

    protected override bool TryComputeLength(out long length)
    {
        length = Buffer.Length;
        return true;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _writes);
        await stream.WriteAsync(Buffer.Written, cancellationToken).ConfigureAwait(false);
        Interlocked.Decrement(ref _writes);
    }

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        stream.Write(Buffer.Written.Span);

    protected override Task<Stream> CreateContentReadStreamAsync() =>
        Task.FromResult<Stream>(new MemoryStream(Buffer.Written.ToArray(), writable: false));

    protected override void Dispose(bool disposing)
    {
        // A write that has not ended, or has failed, may still hold the bytes: then the pool does without them.
        if (disposing && Volatile.Read(ref _writes) == 0)
            Buffer.Dispose();
        base.Dispose(disposing);
    }
}
