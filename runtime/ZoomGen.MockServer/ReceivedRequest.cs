using System.Text;
using Microsoft.Extensions.Primitives;

namespace ZoomGen.MockServer;

/// <summary>A request that a <see cref="PostmanMockServer"/> has received, for the assertions of a test.</summary>
public sealed class ReceivedRequest
{
    internal ReceivedRequest()
    {
    }

    /// <summary>The HTTP method as it was sent.</summary>
    public required string Method { get; init; }

    /// <summary>Path and query as they were sent, percent-encoded and not normalized.</summary>
    public required string PathAndQuery { get; init; }

    /// <summary>The headers, including those of the body. The case of their names does not matter.</summary>
    public required IReadOnlyDictionary<string, StringValues> Headers { get; init; }

    /// <summary>The bytes of the body. It is empty if the request had no body.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The body as UTF-8 text.</summary>
    public string BodyText => Encoding.UTF8.GetString(Body.Span);

    /// <summary>The status of the answer, or null if the server closes the connection.</summary>
    public required int? StatusCode { get; init; }

    /// <summary>The name of the saved response that is the answer, or null if another answer is sent.</summary>
    public required string? ExampleName { get; init; }

    /// <summary>
    /// What the collection documents as required and the request did not have, such as <c>form field 'stream_key'</c>. It is the reason why
    /// a documented 4xx was sent.
    /// </summary>
    public required IReadOnlyList<string> MissingFields { get; init; }
}
