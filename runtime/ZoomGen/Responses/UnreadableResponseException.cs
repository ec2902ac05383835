using System.Net.Http.Headers;

namespace ZoomGen;

/// <summary>
/// The body of a successful response is not the JSON, XML or event stream that the collection documents. The message contains the
/// Content-Type, and nothing of the body.
/// </summary>
public sealed class UnreadableResponseException : ApiException
{
    /// <summary>Creates an exception for a success without the body that is documented.</summary>
    /// <param name="response">The response.</param>
    public UnreadableResponseException(ApiResponse response)
        : base(response, "the request succeeded, and its response "
            + (response.RawBody.IsEmpty ? "has no body, where one is documented." : $"{Describe(response)}is not what is documented."))
    {
    }

    /// <param name="response">The response.</param>
    /// <param name="bytePosition">The position in the body.</param>
    /// <param name="fault">What is wrong at that position. It never contains text of the body.</param>
    /// <param name="inner">The cause.</param>
    internal UnreadableResponseException(ApiResponse response, long bytePosition, string fault, Exception? inner = null)
        : base(response, $"the body {Describe(response)}{fault} at byte {bytePosition}.", inner) => BytePosition = bytePosition;

    /// <summary>
    /// The position in the body, in bytes, where it stops being valid. For XML it can be a few bytes more if the text contains characters
    /// other than ASCII. For JSON in another charset it is the position in the text as UTF-8.
    /// </summary>
    public long BytePosition { get; }

    /// <summary>The Content-Type header as it was sent, or null.</summary>
    public string? ContentType => Response.ContentType;

    /// <summary>The headers of the response.</summary>
    public HttpResponseHeaders Headers => Response.Headers;

    /// <summary>The decompressed body. It is empty if the body is read from the connection.</summary>
    public ReadOnlyMemory<byte> RawBody => Response.RawBody;

    private static string Describe(ApiResponse response) =>
        response.ContentType is { Length: > 0 } type ? $"(\"{response.Clean(type)}\") " : "";
}
