using System.Net;

namespace ZoomGen.Requests;

/// <summary>A body in one pooled buffer: its length is known, it goes out in one write, and it can be sent again.</summary>
internal class BufferedContent : HttpContent
{
    public BufferedContent(string contentType) => HeaderRules.Add(Headers, "Content-Type", contentType);

    public ByteBuffer Buffer { get; } = new();

    protected override bool TryComputeLength(out long length)
    {
        length = Buffer.Length;
        return true;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        stream.WriteAsync(Buffer.Written, cancellationToken).AsTask();

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        stream.Write(Buffer.Written.Span);

    protected override Task<Stream> CreateContentReadStreamAsync() =>
        Task.FromResult<Stream>(new MemoryStream(Buffer.Written.ToArray(), writable: false));

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            Buffer.Dispose();
        base.Dispose(disposing);
    }
}
