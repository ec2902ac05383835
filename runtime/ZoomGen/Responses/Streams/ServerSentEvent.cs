namespace ZoomGen;

/// <summary>An event of a stream, as the HTML standard has it (section 9.2, server-sent events).</summary>
/// <param name="Type">Its type; <c>message</c> where the server says none.</param>
/// <param name="Data">Its data; several lines are parted by a line feed.</param>
/// <param name="Id">The last id that the server gave, with this event or before; a stream is resumed by sending it as <c>Last-Event-ID</c>.</param>
/// <param name="Retry">How long the server last asked to wait before the stream is opened again.</param>
public sealed record ServerSentEvent(string Type, string Data, string? Id = null, TimeSpan? Retry = null);
