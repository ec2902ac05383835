namespace ZoomGen.Runtime.Tests.Support;

/// <summary>A clock that stands until the test moves it.</summary>
internal sealed class ManualClock(DateTimeOffset now) : TimeProvider
{
    public ManualClock()
        : this(DateTimeOffset.UnixEpoch)
    {
    }

    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
