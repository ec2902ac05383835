using System.Net;

namespace ZoomGen;

/// <summary>The body of a successful response is not the JSON, XML or event stream that the collection documents.</summary>
public sealed class UnreadableResponseException : ApiException
{
    internal const string NotJson = "is not JSON";

    /// <param name="operation">The operation that was called.</param>
    /// <param name="statusCode">The status of the response.</param>
    /// <param name="bytePosition">The position in the body.</param>
    /// <param name="fault">What is wrong at that position. It never contains text of the body.</param>
    /// <param name="inner">The cause.</param>
    internal UnreadableResponseException(
        ApiOperation operation, HttpStatusCode statusCode, long bytePosition, string fault, Exception? inner)
        : base(operation, statusCode, null, $"the body {fault} at byte {bytePosition}.", inner) => BytePosition = bytePosition;

    /// <param name="operation">The operation that was called.</param>
    /// <param name="statusCode">The status of the response.</param>
    /// <param name="fault">What is wrong with the body.</param>
    internal UnreadableResponseException(ApiOperation operation, HttpStatusCode statusCode, string fault)
        : base(operation, statusCode, null, $"the request succeeded, and its response {fault}.")
    {
    }

    /// <summary>
    /// The position in the body, in bytes, where it stops being valid. For XML it can be a few bytes more if the text contains characters
    /// other than ASCII. For JSON in another charset it is the position in the text as UTF-8.
    /// </summary>
    public long BytePosition { get; }
}
