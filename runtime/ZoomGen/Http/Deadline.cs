namespace ZoomGen.Http;

/// <summary>
/// The time limit of a whole call. <see cref="HttpClient.Timeout"/> ends with the headers, and a body that trickles in would take forever.
/// </summary>
internal sealed class Deadline : IDisposable
{
    private readonly TimeSpan _timeout;
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource? _source;

    public Deadline(TimeSpan timeout, CancellationToken caller)
    {
        _timeout = timeout;
        _caller = caller;
        if (timeout == Timeout.InfiniteTimeSpan)
            return;
        _source = CancellationTokenSource.CreateLinkedTokenSource(caller);
        _source.CancelAfter(timeout);
    }

    public CancellationToken Token => _source?.Token ?? _caller;

    /// <summary>
    /// The exception to throw for one that <see cref="Token"/> caused: a cancellation by the caller, or a timeout as HttpClient throws
    /// it.
    /// </summary>
    public Exception Translate(OperationCanceledException exception) => _caller.IsCancellationRequested
        ? new OperationCanceledException(exception.Message, exception, _caller)
        : new TaskCanceledException(
            $"The body did not arrive within the HttpClient.Timeout of {_timeout.TotalSeconds} seconds.",
            new TimeoutException(exception.Message, exception),
            CancellationToken.None);

    public void Dispose() => _source?.Dispose();
}
