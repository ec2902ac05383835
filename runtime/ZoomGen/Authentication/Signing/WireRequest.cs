using ZoomGen.Requests.Bodies;

namespace ZoomGen.Authentication.Signing;

/// <summary>The parts of a request as they are sent, for the schemes that sign them.</summary>
internal static class WireRequest
{
    /// <summary>Path and query as in the request line, neither escaped nor unescaped.</summary>
    public static string Target(HttpRequestMessage request) => request.RequestUri!.PathAndQuery;

    public static string Path(HttpRequestMessage request) => Target(request).Split('?', 2)[0];

    /// <summary>Without the question mark; empty if there is no query.</summary>
    public static string Query(HttpRequestMessage request) => Target(request).Split('?', 2) is [_, var query] ? query : "";

    public static string Host(HttpRequestMessage request) => request.RequestUri! switch
    {
        { HostNameType: UriHostNameType.IPv6 } uri => uri.Host,
        var uri => uri.IdnHost,
    };

    /// <summary>The value of the Host header, with the port if it is not the default of the scheme.</summary>
    public static string Authority(HttpRequestMessage request) =>
        Host(request) + (request.RequestUri!.IsDefaultPort ? "" : FormattableString.Invariant($":{request.RequestUri.Port}"));

    /// <summary>The Content-Type as it is sent, or empty.</summary>
    public static string ContentType(HttpRequestMessage request) =>
        request.Content?.Headers.NonValidated.TryGetValues("Content-Type", out var values) == true ? values.ToString() : "";

    /// <summary>The media type alone, in lower case.</summary>
    public static string MediaType(HttpRequestMessage request) => ContentType(request).Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>The bytes of the body. A content that is not in memory is buffered, so that it can still be sent.</summary>
    public static async ValueTask<ReadOnlyMemory<byte>> ReadBodyAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        request.Content switch
        {
            null => default,
            BufferedContent buffered => await buffered.ReadAsync(cancellationToken).ConfigureAwait(false),
            var other => await other.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false),
        };
}
