using ZoomGen.Generator.Contract.Json;

namespace ZoomGen.Generator.Contract.Responses;

/// <summary>
/// What the body of a response is. <see cref="Shape"/> is that of JSON, of a line where it is JSON lines, and null for all else.
/// </summary>
internal sealed record ResponseBody(ResponseFormat Format, JsonShape? Shape = null)
{
    /// <summary>Whether the body is read from the connection: it may be large, or never end.</summary>
    public bool IsStreamed => Format is ResponseFormat.Binary or ResponseFormat.Events or ResponseFormat.JsonLines;
}

internal enum ResponseFormat
{
    Json,
    Text,
    Xml,
    Binary,

    /// <summary><c>text/event-stream</c>.</summary>
    Events,

    /// <summary>JSON texts, one a line or in an RFC 7464 sequence.</summary>
    JsonLines,
}
