namespace ZoomGen.Extensions.Resilience;

/// <summary>
/// Holds requests back while a server asks its clients to wait. Without that, each of them would find out with a request of its own.
/// Afterwards, the number of requests at once is half of what it was, and grows slowly with each success (additive increase and
/// multiplicative decrease, as in TCP).
/// </summary>
internal sealed class RequestGate : IDisposable
{
    // With it, about a fifth of the requests are refused at a server that serves a fixed number in a fixed time.
    private const double Growth = 0.1;

    // The longest that a timer of .NET accepts is 49 days.
    private static readonly TimeSpan MaxPause = TimeSpan.FromDays(1);

    // The timers of .NET may be early by one tick of the system's clock, and nobody else would open the gate.
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(16);

    private readonly object _lock = new();
    private readonly Queue<TaskCompletionSource> _waiting = new();
    private readonly TimeProvider _clock;
    private readonly ITimer _timer;
    private double _limit = double.PositiveInfinity;
    private int _running;
    private TimeSpan _pause;
    private long _pausedAt;

    public RequestGate(TimeProvider clock)
    {
        _clock = clock;
        _timer = clock.CreateTimer(_ => Release(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    private TimeSpan PauseLeft => _pause - _clock.GetElapsedTime(_pausedAt);

    /// <summary>Waits for its turn. A call that has no time to wait does not: its response says how long it would have been.</summary>
    public async ValueTask EnterAsync(CallBudget budget, CancellationToken cancellationToken)
    {
        TaskCompletionSource turn;
        lock (_lock)
        {
            if (IsOpen() || !budget.Allows(PauseLeft))
            {
                _running++;
                return;
            }
            turn = new(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue(turn);
        }
        using var registration = cancellationToken.Register(() => turn.TrySetCanceled(cancellationToken));
        await turn.Task.ConfigureAwait(false);
    }

    /// <param name="isAnswered">Whether the server answered the request, and so can take more of them.</param>
    public void Leave(bool isAnswered)
    {
        lock (_lock)
        {
            _running--;
            if (isAnswered)
                _limit += Growth;
        }
        Release();
    }

    /// <summary>The server refused the request, and asks to wait.</summary>
    public void LeaveRefused(TimeSpan wait)
    {
        lock (_lock)
        {
            // Those that were on their way at the same time say the same again.
            if (PauseLeft <= TimeSpan.Zero)
                _limit = Math.Max(1, Math.Min(_limit, _running) / 2);
            _running--;
            var pause = wait < MaxPause ? wait : MaxPause;
            if (pause > PauseLeft)
            {
                (_pause, _pausedAt) = (pause, _clock.GetTimestamp());
                _timer.Change(pause + Tick, Timeout.InfiniteTimeSpan);
            }
        }
        Release();
    }

    public void Dispose() => _timer.Dispose();

    private bool IsOpen() => _running < (int)Math.Min(_limit, int.MaxValue) && PauseLeft <= TimeSpan.Zero;

    private void Release()
    {
        lock (_lock)
        {
            while (IsOpen() && _waiting.TryDequeue(out var turn))
            {
                // Those that were canceled meanwhile have left.
                if (turn.TrySetResult())
                    _running++;
            }
        }
    }
}
