using System.Runtime.CompilerServices;

namespace ZoomGen.Http;

/// <summary>What a time limit can be.</summary>
internal static class TimeLimit
{
    /// <exception cref="ArgumentOutOfRangeException">
    /// The limit is neither positive nor <see cref="Timeout.InfiniteTimeSpan"/>, or is longer than a timer can run.
    /// </exception>
    public static void Check(TimeSpan limit, [CallerArgumentExpression(nameof(limit))] string? name = null)
    {
        if (limit == Timeout.InfiniteTimeSpan)
            return;
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(limit, TimeSpan.Zero, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit.TotalMilliseconds, int.MaxValue, name);
    }
}
