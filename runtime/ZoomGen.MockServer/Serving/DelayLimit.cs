using System.Runtime.CompilerServices;

namespace ZoomGen.MockServer.Serving;

/// <summary>
/// The longest delay. A timer can still wait for two of them: that of the server and that of an answer are added.
/// </summary>
internal static class DelayLimit
{
    private static readonly TimeSpan Max = TimeSpan.FromMilliseconds(int.MaxValue);

    /// <exception cref="ArgumentOutOfRangeException">The delay is negative, or longer than 2,147,483,647 milliseconds.</exception>
    public static void Check(TimeSpan delay, [CallerArgumentExpression(nameof(delay))] string? name = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(delay, Max, name);
    }
}
