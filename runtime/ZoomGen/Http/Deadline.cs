using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace ZoomGen.Http;

/// <summary>
/// The time limit of a whole call, from its credentials to its body. <see cref="HttpClient.Timeout"/> starts anew with each message, and
/// ends with the headers.
/// </summary>
internal sealed class Deadline(TimeSpan timeout, CancellationToken caller) : IDisposable
{
    // The timers of .NET may be early by one tick of the system's clock.
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(16);

    private readonly long _start = Stopwatch.GetTimestamp();
    private CancellationTokenSource? _source;
    private bool _hasSent;

    /// <summary>Canceled by the caller, and by nobody else.</summary>
    public CancellationToken Caller => caller;

    /// <summary>Canceled by the caller, or when the time is over. The timer is expensive, and starts with the first use.</summary>
    public CancellationToken Token =>
        timeout == Timeout.InfiniteTimeSpan ? caller : (_source ??= StartTimer()).Token;

    /// <summary>
    /// The token to send a message with. The first message needs only the timer of the HTTP client, if that has the same limit and the
    /// call has not waited before.
    /// </summary>
    public CancellationToken TokenToSend(HttpClient client)
    {
        var isFirst = !_hasSent && _source is null;
        _hasSent = true;
        return isFirst && client.Timeout == timeout ? caller : Token;
    }

    /// <summary>The timestamp of the limit, or zero if there is none.</summary>
    public long EndsAt => timeout == Timeout.InfiniteTimeSpan ? 0 : _start + (long)(timeout.TotalSeconds * Stopwatch.Frequency);

    /// <summary>Whether the limit, or the caller, has ended the call.</summary>
    public bool IsOver => caller.IsCancellationRequested
        || (timeout != Timeout.InfiniteTimeSpan && Stopwatch.GetElapsedTime(_start) + Tick >= timeout);

    /// <summary>Throws what the end means: a cancellation by the caller, or a timeout as HttpClient throws it.</summary>
    [DoesNotReturn]
    public void Throw(OperationCanceledException exception) => throw (caller.IsCancellationRequested
        ? new OperationCanceledException(exception.Message, exception, caller)
        : new TaskCanceledException(
            $"The call did not end within its time limit of {timeout.TotalSeconds} seconds.",
            new TimeoutException(exception.Message, exception),
            CancellationToken.None));

    public void Dispose() => _source?.Dispose();

    private CancellationTokenSource StartTimer()
    {
        var source = CancellationTokenSource.CreateLinkedTokenSource(caller);
        var rest = timeout - Stopwatch.GetElapsedTime(_start);
        source.CancelAfter(rest > TimeSpan.Zero ? rest : TimeSpan.Zero);
        return source;
    }
}
