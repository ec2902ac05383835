using ZoomGen.Requests;

namespace ZoomGen;

/// <summary>A request as it will stand on the wire, for the schemes that sign it.</summary>
internal static class WireRequest
{
    /// <summary>Path and query, as the request line has them: nothing is escaped or unescaped on the way.</summary>
    public static string Target(HttpRequestMessage request) => request.RequestUri!.PathAndQuery;

    public static string Path(HttpRequestMessage request) => Target(request).Split('?', 2)[0];

    /// <summary>Without the question mark; empty where there is none.</summary>
    public static string Query(HttpRequestMessage request) => Target(request).Split('?', 2) is [_, var query] ? query : "";

    public static string Host(HttpRequestMessage request) => request.RequestUri! switch
    {
        { HostNameType: UriHostNameType.IPv6 } uri => uri.Host,
        var uri => uri.IdnHost,
    };

    /// <summary>What the Host header holds: the port only where it is not the scheme's own.</summary>
    public static string Authority(HttpRequestMessage request) =>
        Host(request) + (request.RequestUri!.IsDefaultPort ? "" : FormattableString.Invariant($":{request.RequestUri.Port}"));

    /// <summary>The Content-Type as it stands; empty where there is none.</summary>
    public static string ContentType(HttpRequestMessage request) =>
        request.Content?.Headers.NonValidated.TryGetValues("Content-Type", out var values) == true ? values.ToString() : "";

    /// <summary>The media type alone, in lower case.</summary>
    public static string MediaType(HttpRequestMessage request) => ContentType(request).Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>The bytes of the body. A content that is not in memory is read, and can be sent afterwards all the same.</summary>
    public static async ValueTask<ReadOnlyMemory<byte>> ReadBodyAsync(HttpRequestMessage request, CancellationToken cancellationToken) => request.Content switch
    {
        null => default,
        BufferedContent buffered => buffered.Buffer.Written,
        var other => await other.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false),
    };
}
