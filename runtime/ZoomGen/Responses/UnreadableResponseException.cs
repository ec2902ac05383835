using System.Text.Json;
using ZoomGen.Responses;

namespace ZoomGen;

/// <summary>A success whose body is not the JSON that is documented: truncated, or something else altogether.</summary>
public sealed class UnreadableResponseException : ApiException
{
    internal UnreadableResponseException(ResponseMessage message, JsonException inner)
        : this(message, Position(message, inner), inner)
    {
    }

    private UnreadableResponseException(ResponseMessage message, long bytePosition, JsonException inner)
        : base(message.Operation, message.StatusCode, null, $"the body is not JSON at byte {bytePosition}.", inner) => BytePosition = bytePosition;

    /// <summary>The place in the body, in bytes from its start, where it stops being JSON.</summary>
    public long BytePosition { get; }

    // System.Text.Json says the line, and the place within it.
    private static long Position(ResponseMessage message, JsonException fault)
    {
        var body = message.Body.Span;
        var start = body.Length - message.Json.Length;
        for (var line = fault.LineNumber ?? 0; line > 0; line--)
            start += body[start..].IndexOf((byte)'\n') + 1;
        return start + (fault.BytePositionInLine ?? 0);
    }
}
