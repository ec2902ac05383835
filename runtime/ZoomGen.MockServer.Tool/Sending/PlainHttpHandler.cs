namespace ZoomGen.MockServer.Tool.Sending;

/// <summary>Takes the encryption off, and nothing else: the bytes are the same, and can be read.</summary>
internal sealed class PlainHttpHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is { Scheme: "https" } uri)
        {
            // The port that goes without saying is another one with http.
            request.Headers.Host ??= Authority(uri);
            request.RequestUri = new(
                "http" + uri.OriginalString["https".Length..],
                new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        }
        return base.SendAsync(request, cancellationToken);
    }

    private static string Authority(Uri uri)
    {
        var host = uri.HostNameType == UriHostNameType.IPv6 ? $"[{uri.IdnHost}]" : uri.IdnHost;
        return uri.IsDefaultPort ? host : FormattableString.Invariant($"{host}:{uri.Port}");
    }
}
