using ZoomGen.Requests;

namespace ZoomGen;

/// <summary>A request as it will stand on the wire, for the schemes that sign it.</summary>
internal static class WireRequest
{
    /// <summary>The bytes of the body. A content that is not in memory is read, and can be sent afterwards all the same.</summary>
    public static async ValueTask<ReadOnlyMemory<byte>> ReadBodyAsync(HttpRequestMessage request, CancellationToken cancellationToken) => request.Content switch
    {
        null => default,
        BufferedContent buffered => buffered.Buffer.Written,
        var other => await other.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false),
    };

    /// <summary>Path and query, as the request line has them: nothing is escaped or unescaped on the way.</summary>
    public static string Target(HttpRequestMessage request) => request.RequestUri!.PathAndQuery;
}
