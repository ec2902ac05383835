using ZoomGen.Responses;

namespace ZoomGen;

/// <summary>A success whose body is not the JSON that is documented: truncated, or something else altogether.</summary>
public sealed class UnreadableResponseException : ApiException
{
    internal UnreadableResponseException(ResponseMessage message, long bytePosition, Exception inner)
        : base(message.Operation, message.StatusCode, null, $"the body is not JSON at byte {bytePosition}.", inner) => BytePosition = bytePosition;

    /// <summary>The place in the body, in bytes from its start, where it stops being JSON.</summary>
    public long BytePosition { get; }
}
