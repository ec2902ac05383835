using System.Text;
using Microsoft.Extensions.Primitives;

namespace ZoomGen.MockServer;

/// <summary>A request as it reached a <see cref="PostmanMockServer"/>, for a test to assert on.</summary>
public sealed class ReceivedRequest
{
    internal ReceivedRequest()
    {
    }

    /// <summary>The HTTP method as it was sent.</summary>
    public required string Method { get; init; }

    /// <summary>Path and query as they stood on the request line: still percent-encoded, never normalized.</summary>
    public required string PathAndQuery { get; init; }

    /// <summary>The header fields, those of the content among them; names are looked up regardless of case.</summary>
    public required IReadOnlyDictionary<string, StringValues> Headers { get; init; }

    /// <summary>The body, byte for byte; empty when there was none.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The body read as UTF-8.</summary>
    public string BodyText => Encoding.UTF8.GetString(Body.Span);

    /// <summary>
    /// What the collection documents as required and the request lacked or left empty, such as <c>form field 'stream_key'</c>:
    /// the reason why a documented 4xx was sent.
    /// </summary>
    public required IReadOnlyList<string> MissingFields { get; init; }
}
