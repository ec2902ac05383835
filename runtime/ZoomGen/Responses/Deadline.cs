namespace ZoomGen.Responses;

/// <summary>
/// One budget for the whole call. <see cref="HttpClient.Timeout"/> ends when the headers have come; a body that trickles in would hang for ever.
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

    /// <summary>The exception to throw instead of one that <see cref="Token"/> caused: the caller's own, or a time-out as HttpClient gives it.</summary>
    public Exception Translate(OperationCanceledException exception) => _caller.IsCancellationRequested
        ? new OperationCanceledException(exception.Message, exception, _caller)
        : new TaskCanceledException(
            $"The body did not arrive within the HttpClient.Timeout of {_timeout.TotalSeconds} seconds.", new TimeoutException(exception.Message, exception), CancellationToken.None);

    public void Dispose() => _source?.Dispose();
}
