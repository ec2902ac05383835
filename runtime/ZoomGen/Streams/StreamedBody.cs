using ZoomGen.Http;

namespace ZoomGen.Streams;

/// <summary>The body of a response that is read from the connection. It holds the connection until it is disposed.</summary>
internal sealed class StreamedBody(
    IBodyFaults faults, HttpResponseMessage response, Stream stream, string? contentType, long maxItemBytes) : IDisposable
{
    private readonly long _maxItemBytes = Math.Min(maxItemBytes, Array.MaxLength);

    public string? ContentType => contentType;

    /// <summary>Creates the exceptions for this body.</summary>
    public IBodyFaults Faults => faults;

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
            throw faults.Broken(exception);
        }
    }

    /// <exception cref="ResponseTooLargeException">An item of this many bytes exceeds the limit.</exception>
    public void ThrowIfTooLarge(long length)
    {
        if (length > _maxItemBytes)
            throw faults.ItemTooLarge(_maxItemBytes);
    }

    public void Dispose() => response.Dispose();
}
