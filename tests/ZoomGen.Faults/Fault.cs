namespace ZoomGen.Faults;

/// <summary>What a server does to a call, and what must become of the call.</summary>
/// <param name="Name">The fault.</param>
/// <param name="Outcome">The exception that leaves the call, or <see cref="Answered"/>.</param>
internal sealed record Fault(string Name, string Outcome)
{
    public const string Answered = "an answer";
    public const string TimedOut = "TaskCanceledException with a TimeoutException";
    public const string Canceled = "OperationCanceledException with the caller's token";

    /// <summary>The call that meets the fault.</summary>
    public Operation Operation { get; init; }

    /// <summary>What the server of the operation does.</summary>
    public Func<Exchange, Task> Answer { get; init; } = Answers.SendParcelAsync;

    /// <summary>What the token endpoint does, or null for a client with an API key.</summary>
    public Func<Exchange, Task>? TokenAnswer { get; init; }

    /// <summary>Whether the token endpoint is the server with the fault.</summary>
    public bool IsAtTokenEndpoint { get; init; }

    /// <summary>Whether nothing listens where the server should be.</summary>
    public bool IsRefused { get; init; }

    /// <summary>Whether the caller cancels before the call.</summary>
    public bool IsCanceledBefore { get; init; }
}

internal enum Operation
{
    SendParcel,
    DownloadLabel,
    WatchParcels,
}
