namespace ZoomGen.Faults;

/// <summary>What became of a call.</summary>
/// <param name="Outcome">The exception, or <see cref="Fault.Answered"/>.</param>
/// <param name="Elapsed">The time until then, or, if the caller cancels, since the cancellation.</param>
/// <param name="Limit">The time limit of the call.</param>
/// <param name="Connection">What became of the connection.</param>
/// <param name="HasSecret">Whether a secret of the call is in the exception or an inner one.</param>
internal sealed record FaultResult(string Outcome, TimeSpan Elapsed, TimeSpan Limit, Connection Connection, bool HasSecret);
