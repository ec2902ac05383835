using System.Text.Json;
using ZoomGen.Responses;

namespace ZoomGen;

/// <summary>A success whose body is not the JSON, the XML or the stream of events that is documented: truncated, or something else altogether.</summary>
public sealed class UnreadableResponseException : ApiException
{
    internal const string NoJson = "is not JSON";

    internal UnreadableResponseException(ResponseMessage message, JsonException inner)
        : this(message, message.Body.Length - message.Json.Length + TextPosition.Of(message.Json, inner), NoJson, inner)
    {
    }

    /// <param name="message">The response.</param>
    /// <param name="bytePosition">The place in the body.</param>
    /// <param name="fault">What is said of the body there; never what it holds.</param>
    /// <param name="inner">The cause.</param>
    internal UnreadableResponseException(ResponseMessage message, long bytePosition, string fault, Exception? inner)
        : base(message.Operation, message.StatusCode, null, $"the body {fault} at byte {bytePosition}.", inner) => BytePosition = bytePosition;

    /// <summary>
    /// The place in the body, in bytes from its start, where it stops being what is documented; of XML with other characters than ASCII, that
    /// many bytes or a few more.
    /// </summary>
    public long BytePosition { get; }
}
