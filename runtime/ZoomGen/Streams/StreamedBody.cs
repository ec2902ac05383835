using System.Net;
using ZoomGen.Http;

namespace ZoomGen.Streams;

/// <summary>The body of a response that is read from the connection. It holds the connection until it is disposed.</summary>
internal sealed class StreamedBody(
    ApiOperation operation, HttpResponseMessage response, Stream stream, string? contentType, long maxItemBytes) : IDisposable
{
    private readonly HttpStatusCode _statusCode = response.StatusCode;
    private readonly long _maxItemBytes = Math.Min(maxItemBytes, Array.MaxLength);

    public string? ContentType => contentType;

    public ResponseStream OpenStream() => new(response, stream);

    /// <exception cref="HttpRequestException">The connection broke.</exception>
    public async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            return await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (BodyFault.Is(exception))
        {
            throw Broken(operation, exception);
        }
    }

    /// <exception cref="ResponseTooLargeException">An item of this many bytes exceeds the limit.</exception>
    public void ThrowIfTooLarge(long length)
    {
        if (length > _maxItemBytes)
            throw new ResponseTooLargeException(operation, _statusCode, _maxItemBytes, "an item of the body");
    }

    public UnreadableResponseException Unreadable(long bytePosition, string fault, Exception? inner) =>
        new(operation, _statusCode, bytePosition, fault, inner);

    public static HttpRequestException Broken(ApiOperation operation, Exception cause) =>
        new($"{operation}: the connection broke while the body was read.", cause);

    public void Dispose() => response.Dispose();
}
