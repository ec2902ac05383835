using ZoomGen.Http;
using ZoomGen.Streams;

namespace ZoomGen;

/// <summary>
/// The body of a response as it arrives from the server. It holds the connection until it is disposed.
/// <see cref="ApiClientOptions.MaxResponseBytes"/> and <see cref="HttpClient.Timeout"/> do not apply to it. If the connection breaks,
/// reading throws an <see cref="IOException"/>.
/// </summary>
public sealed class ResponseStream : Stream
{
    private readonly StreamedBody _body;

    internal ResponseStream(StreamedBody body)
    {
        _body = body;
        // The response is another one after the connection broke.
        var headers = body.Response.Content.Headers;
        ContentLength = headers.ContentLength;
        FileName = ProposedFileName.Find(headers);
    }

    /// <summary>The Content-Type header as it was sent, or null.</summary>
    public string? ContentType => _body.ContentType;

    /// <summary>The length of the body in bytes, or null if the server does not send it or the body is compressed.</summary>
    public long? ContentLength { get; }

    /// <summary>
    /// The file name that the server proposes (RFC 6266) without any folders, or null. Do not trust it: check it before you write a file.
    /// </summary>
    public string? FileName { get; }

    /// <summary>How many bytes of the body have been read.</summary>
    internal long BytesRead { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => _body.Stream.CanRead;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <summary>Not supported. See <see cref="ContentLength"/>.</summary>
    public override long Length => throw new NotSupportedException();

    /// <summary>Not supported.</summary>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        try
        {
            var read = _body.Stream.Read(buffer);
            BytesRead += read;
            return read;
        }
        catch (Exception exception) when (IsReplaced(exception))
        {
            throw Broken(exception);
        }
    }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            var read = await _body.ReadRawAsync(buffer, cancellationToken).ConfigureAwait(false);
            BytesRead += read;
            return read;
        }
        catch (Exception exception) when (IsReplaced(exception))
        {
            throw Broken(exception);
        }
    }

    /// <summary>
    /// Copies the rest of the body to another stream. If the connection breaks, the request is sent again for what is missing, provided
    /// that it is a GET and the server identifies the content by a strong <c>ETag</c> or a date (RFC 9110, section 14).
    /// </summary>
    /// <param name="target">The stream to write to.</param>
    /// <param name="progress">Receives the number of bytes that have been copied. The total is <see cref="ContentLength"/>.</param>
    /// <param name="cancellationToken">Cancels the copy.</param>
    /// <returns>A task that completes at the end of the body.</returns>
    /// <exception cref="IOException">The connection broke, and the server does not send the rest.</exception>
    /// <exception cref="HttpRequestException">The server cannot be reached again.</exception>
    public Task CopyToAsync(Stream target, IProgress<long>? progress, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        return new Download(_body, this, progress).CopyToAsync(target, cancellationToken);
    }

    /// <summary>
    /// Writes the rest of the body to a file. It is written under another name in the same directory first, so that a file of this name is
    /// always whole. A file that exists is replaced.
    /// </summary>
    /// <param name="path">The path of the file. Do not take it from <see cref="FileName"/> without a check.</param>
    /// <param name="progress">Receives the number of bytes that have been copied. The total is <see cref="ContentLength"/>.</param>
    /// <param name="cancellationToken">Cancels the copy.</param>
    /// <returns>A task that completes when the file is there.</returns>
    /// <exception cref="UnauthorizedAccessException">The file cannot be written.</exception>
    /// <inheritdoc cref="CopyToAsync(Stream, IProgress{long}, CancellationToken)" path="/exception"/>
    public async Task CopyToFileAsync(string path, IProgress<long>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var partial = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            var file = new FileStream(partial, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, useAsync: true);
            await using (file.ConfigureAwait(false))
                await CopyToAsync(file, progress, cancellationToken).ConfigureAwait(false);
            File.Move(partial, path, overwrite: true);
        }
        finally
        {
            // Nothing is left of it after the move.
            File.Delete(partial);
        }
    }

    /// <summary>Does nothing.</summary>
    public override void Flush()
    {
    }

    /// <summary>Not supported.</summary>
    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <summary>Not supported.</summary>
    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>Not supported.</summary>
    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>Releases the connection.</summary>
    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _body.Dispose();
        base.Dispose(disposing);
    }

    private static bool IsReplaced(Exception exception) =>
        InvalidHttp.Is(exception) || (exception is not IOException && BodyFault.Is(exception));

    private static IOException Broken(Exception cause) =>
        BodyFault.ToCause(cause) as HttpIOException ?? new IOException("The body cannot be decompressed.", cause);
}
