using Polly;

namespace ZoomGen.Extensions.Resilience;

/// <summary>The time that is left for a call, by the clock of its pipeline.</summary>
internal sealed class CallBudget(TimeProvider clock, TimeSpan? total)
{
    private static readonly ResiliencePropertyKey<CallBudget> Key = new("ZoomGen.Budget");

    private readonly long _start = clock.GetTimestamp();

    /// <summary>The time, or <see cref="Timeout.InfiniteTimeSpan"/>.</summary>
    public TimeSpan Remaining => total is { } time ? Max(time - clock.GetElapsedTime(_start), TimeSpan.Zero) : Timeout.InfiniteTimeSpan;

    /// <summary>Whether the call can still go on after a wait.</summary>
    public bool Allows(TimeSpan wait) => total is null || wait < Remaining;

    public static CallBudget Get(ResilienceContext context) => context.Properties.GetValue(Key, null!);

    public static void Start(ResilienceContext context, TimeProvider clock) =>
        context.Properties.Set(Key, new(clock, context.GetRequestMessage()?.GetRemainingTime()));

    private static TimeSpan Max(TimeSpan left, TimeSpan right) => left > right ? left : right;
}
