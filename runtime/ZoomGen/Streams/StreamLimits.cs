namespace ZoomGen.Streams;

/// <summary>What a body that is read from the connection may cost.</summary>
/// <param name="MaxItemBytes">The maximum size of an event or line, in bytes.</param>
/// <param name="Timeout">The longest time that the body may bring nothing.</param>
internal readonly record struct StreamLimits(long MaxItemBytes, TimeSpan Timeout)
{
    /// <summary>For a body that no server has sent.</summary>
    public static StreamLimits None { get; } = new(long.MaxValue, System.Threading.Timeout.InfiniteTimeSpan);
}
