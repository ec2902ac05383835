namespace ZoomGen.Generator.Contract.Urls;

/// <summary>The schemes of URLs that a client can send to.</summary>
internal static class UrlScheme
{
    /// <summary>
    /// The scheme of a URL if it is neither http nor https. A scheme that is missing, or that contains a variable, can still be one of
    /// them.
    /// </summary>
    public static string? FindForeign(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal) is var end and > 0 ? url.Substring(0, end) : "";
        return scheme.ToLowerInvariant() is "" or "http" or "https" || scheme.IndexOf("{{", StringComparison.Ordinal) >= 0 ? null : scheme;
    }
}
