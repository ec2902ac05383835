using ZoomGen.Http;

namespace ZoomGen.Streams;

/// <summary>The body of a response that is read from the connection. It holds the connection until it is disposed.</summary>
internal sealed class StreamedBody(
    IBodyFaults faults, HttpResponseMessage response, Stream stream, string? contentType, StreamLimits limits, Reopening? reopening)
    : IDisposable
{
    private readonly long _maxItemBytes = Math.Min(limits.MaxItemBytes, Array.MaxLength);

    public string? ContentType => contentType;

    /// <summary>Creates the exceptions for this body.</summary>
    public IBodyFaults Faults => faults;

    /// <summary>The response that holds the connection.</summary>
    public HttpResponseMessage Response { get; private set; } = response;

    /// <summary>What comes from the connection.</summary>
    public Stream Stream { get; private set; } = stream;

    public bool ReconnectsEvents => reopening is { ReconnectsEvents: true };

    public ResponseStream OpenStream() => new(this);

    /// <summary>Sends the request once more.</summary>
    /// <returns>The response, or null if the request is not known.</returns>
    public async ValueTask<Reopened?> ReopenAsync((string Name, string Value)[] headers, CancellationToken cancellationToken) =>
        reopening is null ? null : await reopening.SendAsync(headers, cancellationToken).ConfigureAwait(false);

    /// <summary>Goes on with the connection of another body, and releases the one that it had.</summary>
    public void ContinueWith(StreamedBody next)
    {
        Response.Dispose();
        (Response, Stream) = (next.Response, next.Stream);
    }

    /// <summary>Reads what comes from the connection, as long as it does not stop for too long.</summary>
    /// <remarks>See <see cref="BodyFault"/> for the exceptions.</remarks>
    public ValueTask<int> ReadRawAsync(Memory<byte> buffer, CancellationToken cancellationToken) =>
        limits.Timeout == Timeout.InfiniteTimeSpan
            ? Stream.ReadAsync(buffer, cancellationToken)
            : ReadInTimeAsync(buffer, cancellationToken);

    /// <exception cref="HttpRequestException">The connection broke.</exception>
    public async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            return await ReadRawAsync(buffer, cancellationToken).ConfigureAwait(false);
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

    public void Dispose() => Response.Dispose();

    private async ValueTask<int> ReadInTimeAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timer.CancelAfter(limits.Timeout);
        try
        {
            return await Stream.ReadAsync(buffer, timer.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested && timer.IsCancellationRequested)
        {
            throw new IOException(
                $"The server sent nothing of the body for {limits.Timeout.TotalSeconds} seconds.",
                new TimeoutException(exception.Message, exception));
        }
    }
}
