using ZoomGen.Generator.Collection;

namespace ZoomGen.MockServer.Collections;

/// <summary>The URL of a request, cut where matching needs it cut.</summary>
/// <param name="Host">What stands before the path, without the scheme: a variable as a rule.</param>
/// <param name="Path">The rest up to query and fragment.</param>
internal sealed record CollectionUrl(string Host, string Path)
{
    public static CollectionUrl Read(UrlNode url)
    {
        // Some exporters put a piece of the path into the host, or the query into the path.
        var (host, start) = SplitHost(url.Origin);
        var path = string.Join('/', url.Path).Split('?', '#')[0].Replace('\\', '/');
        return new CollectionUrl(host, $"{start.TrimEnd('/')}/{path.TrimStart('/')}");
    }

    /// <summary>The path that a base URL brings along: <c>/v2</c> of <c>https://api.zoom.us/v2</c>.</summary>
    public static string PathOfBase(string baseUrl) => SplitHost(baseUrl.Split('?', '#')[0]).Path;

    private static (string Host, string Path) SplitHost(string url)
    {
        url = url.Replace('\\', '/');
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0 && !url[..scheme].Contains('/', StringComparison.Ordinal))
            url = url[(scheme + 3)..];

        var slash = url.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? (url, "") : (url[..slash], url[slash..]);
    }
}
