using System.Net;
using ZoomGen.Buffers;
using ZoomGen.Http;

namespace ZoomGen.Requests.Bodies;

/// <summary>
/// A body in one pooled buffer, with files between its bytes. Its length is known if those of the files are, and it can be sent again if
/// the files can.
/// </summary>
internal class BufferedContent : HttpContent
{
    private readonly List<(int Offset, ApiFile File)> _files = [];
    private int _writes;

    /// <param name="contentType">The Content-Type, or null for none.</param>
    public BufferedContent(string? contentType)
    {
        if (contentType is not null)
            HeaderRules.Add(Headers, "Content-Type", contentType);
    }

    public ByteBuffer Buffer { get; } = new();

    /// <summary>Receives the number of bytes that have been sent, from zero each time the body is sent. It can be null.</summary>
    public IProgress<long>? Progress { get; set; }

    /// <summary>The files in order.</summary>
    public IEnumerable<ApiFile> Files => _files.Select(part => part.File);

    /// <summary>Whether no file is a stream that can be read only once.</summary>
    public bool CanBeSentAgain => _files.TrueForAll(part => part.File.IsRepeatable);

    /// <summary>Adds a file after the bytes written so far.</summary>
    public void Append(ApiFile file) => _files.Add((Buffer.Length, file));

    /// <exception cref="InvalidOperationException">A file can be read only once, and has been.</exception>
    public void ThrowIfUsedUp()
    {
        foreach (var (_, file) in _files)
            file.ThrowIfUsedUp();
    }

    /// <summary>Reads the whole body into memory, with its files. It can still be sent afterwards.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> ReadAsync(CancellationToken cancellationToken)
    {
        if (_files.Count == 0)
            return Buffer.Written;
        // What can be read only once is kept until it is sent.
        if (!CanBeSentAgain)
            return await ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        using var copy = new MemoryStream();
        await WriteAsync(copy, cancellationToken).ConfigureAwait(false);
        return copy.ToArray();
    }

    protected override bool TryComputeLength(out long length)
    {
        length = Buffer.Length;
        foreach (var (_, file) in _files)
        {
            if (file.Length is not { } bytes)
                return false;
            length += bytes;
        }
        return true;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _writes);
        await WriteAsync(Progress is null ? stream : new ProgressStream(stream, Progress), cancellationToken).ConfigureAwait(false);
        Interlocked.Decrement(ref _writes);
    }

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        SerializeToStreamAsync(stream, context, cancellationToken).GetAwaiter().GetResult();

    protected override async Task<Stream> CreateContentReadStreamAsync()
    {
        var copy = new MemoryStream();
        await SerializeToStreamAsync(copy, null).ConfigureAwait(false);
        copy.Position = 0;
        return copy;
    }

    protected override void Dispose(bool disposing)
    {
        // A write that has not ended, or has failed, may still use the bytes. They then do not return to the pool.
        if (disposing && Volatile.Read(ref _writes) == 0)
            Buffer.Dispose();
        base.Dispose(disposing);
    }

    private async Task WriteAsync(Stream stream, CancellationToken cancellationToken)
    {
        var written = 0;
        foreach (var (offset, file) in _files)
        {
            await stream.WriteAsync(Buffer.Written[written..offset], cancellationToken).ConfigureAwait(false);
            await file.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
            written = offset;
        }
        await stream.WriteAsync(Buffer.Written[written..], cancellationToken).ConfigureAwait(false);
    }
}
