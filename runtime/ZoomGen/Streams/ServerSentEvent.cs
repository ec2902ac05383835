namespace ZoomGen;

/// <summary>A server-sent event (HTML standard, section 9.2).</summary>
public sealed record ServerSentEvent
{
    /// <summary>The type of the event. It is <c>message</c> if the server does not specify one.</summary>
    public required string Type { get; init; }

    /// <summary>The data of the event. Several lines are separated by a line feed.</summary>
    public required string Data { get; init; }

    /// <summary>
    /// The ID that the server sent last, with this event or an earlier one. To resume a stream, send it as the header
    /// <c>Last-Event-ID</c>.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>The time that the server last asked clients to wait before they reconnect, or null.</summary>
    public TimeSpan? Retry { get; init; }
}
