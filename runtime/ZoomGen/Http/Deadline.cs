using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace ZoomGen.Http;

/// <summary>
/// The time limit of a whole call, from its credentials to its body. <see cref="HttpClient.Timeout"/> starts anew with each message, and
/// ends with the headers.
/// </summary>
internal readonly struct Deadline : IDisposable
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
        EndsAt = Stopwatch.GetTimestamp() + (long)(timeout.TotalSeconds * Stopwatch.Frequency);
        _source = CancellationTokenSource.CreateLinkedTokenSource(caller);
        _source.CancelAfter(timeout);
    }

    public CancellationToken Token => _source?.Token ?? _caller;

    /// <summary>The timestamp of the limit, or zero if there is none.</summary>
    public long EndsAt { get; }

    /// <summary>Whether the limit, or the caller, has ended the call.</summary>
    public bool IsOver => Token.IsCancellationRequested;

    /// <summary>Throws what <see cref="Token"/> means: a cancellation by the caller, or a timeout as HttpClient throws it.</summary>
    [DoesNotReturn]
    public void Throw(OperationCanceledException exception) => throw (_caller.IsCancellationRequested
        ? new OperationCanceledException(exception.Message, exception, _caller)
        : new TaskCanceledException(
            $"The call did not end within its time limit of {_timeout.TotalSeconds} seconds.",
            new TimeoutException(exception.Message, exception),
            CancellationToken.None));

    public void Dispose() => _source?.Dispose();
}
