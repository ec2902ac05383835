using ZoomGen.Generator.Contract.Json;

namespace ZoomGen.Generator.Contract.Responses;

/// <summary>
/// The format of a response body. <see cref="Shape"/> is the shape of JSON or, for JSON lines, of a line. It is null for all other formats.
/// </summary>
internal sealed record ResponseBody(ResponseFormat Format, JsonShape? Shape = null)
{
    /// <summary>Whether the body is read as a stream, because it may be large or endless.</summary>
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

    /// <summary>JSON texts, one per line or in a sequence (RFC 7464).</summary>
    JsonLines,
}
