using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace ZoomGen.Extensions.Tests.Support;

/// <summary>A clock that stands still, and tells when something waits for it.</summary>
internal sealed class TestClock : FakeTimeProvider
{
    private readonly ConcurrentDictionary<TimeSpan, SemaphoreSlim> _timers = new();

    /// <summary>How much earlier timers end than they should.</summary>
    public TimeSpan Earliness { get; set; }

    /// <summary>The time that has passed.</summary>
    public TimeSpan Elapsed => GetUtcNow() - Start;

    /// <summary>Lets time pass as soon as something waits exactly as long.</summary>
    /// <param name="seconds">The time.</param>
    /// <param name="count">How many waits there must be.</param>
    public async Task PassAsync(double seconds, int count = 1)
    {
        await WaitForTimersAsync(seconds, count);
        Advance(TimeSpan.FromSeconds(seconds));
    }

    /// <summary>Completes as soon as something waits exactly as long.</summary>
    public async Task WaitForTimersAsync(double seconds, int count = 1)
    {
        for (var wait = 0; wait < count; wait++)
            await Find(TimeSpan.FromSeconds(seconds)).WaitAsync();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, Early(dueTime), period);
        Find(dueTime).Release();
        return new Signal(timer, this);
    }

    private TimeSpan Early(TimeSpan dueTime) => dueTime > Earliness ? dueTime - Earliness : dueTime;

    private SemaphoreSlim Find(TimeSpan dueTime) => _timers.GetOrAdd(dueTime, _ => new(0));

    private sealed class Signal(ITimer timer, TestClock clock) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            var changed = timer.Change(clock.Early(dueTime), period);
            clock.Find(dueTime).Release();
            return changed;
        }

        public void Dispose() => timer.Dispose();

        public ValueTask DisposeAsync() => timer.DisposeAsync();
    }
}
