using System.Net.Http.Headers;
using ZoomGen.Http;

namespace ZoomGen;

/// <summary>
/// The body of a response as it arrives from the server. It holds the connection until it is disposed.
/// <see cref="ApiClientOptions.MaxResponseBytes"/> and <see cref="HttpClient.Timeout"/> do not apply to it. If the connection breaks,
/// reading throws an <see cref="IOException"/>.
/// </summary>
public sealed class ResponseStream : Stream
{
    private readonly HttpResponseMessage _response;
    private readonly Stream _stream;

    internal ResponseStream(HttpResponseMessage response, Stream stream)
    {
        _response = response;
        _stream = stream;
    }

    /// <summary>The Content-Type header as it was sent, or null.</summary>
    public string? ContentType =>
        _response.Content.Headers.NonValidated.TryGetValues("Content-Type", out var values) ? values.ToString() : null;

    /// <summary>The length of the body in bytes, or null if the server does not send it or the body is compressed.</summary>
    public long? ContentLength => _response.Content.Headers.ContentLength;

    /// <summary>
    /// The file name that the server proposes (RFC 6266) without any folders, or null. Do not trust it: check it before you write a file.
    /// </summary>
    public string? FileName => Name(_response.Content.Headers.ContentDisposition);

    /// <inheritdoc/>
    public override bool CanRead => _stream.CanRead;

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
            return _stream.Read(buffer);
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
            return await _stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsReplaced(exception))
        {
            throw Broken(exception);
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
            _response.Dispose();
        base.Dispose(disposing);
    }

    private static bool IsReplaced(Exception exception) =>
        InvalidHttp.Is(exception) || (exception is not IOException && BodyFault.Is(exception));

    private static IOException Broken(Exception cause) =>
        BodyFault.ToCause(cause) as HttpIOException ?? new IOException("The body cannot be decompressed.", cause);

    private static string? Name(ContentDispositionHeaderValue? disposition)
    {
        var name = (disposition?.FileNameStar ?? disposition?.FileName)?.Trim('"');
        name = name?[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        return string.IsNullOrEmpty(name) ? null : name;
    }
}
