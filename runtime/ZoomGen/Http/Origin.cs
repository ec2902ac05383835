namespace ZoomGen.Http;

/// <summary>Where a URI leads. Credentials are sent to the origin of the request alone (RFC 6454, section 4).</summary>
internal static class Origin
{
    public static bool IsHttp(Uri uri) => uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps;

    /// <summary>Whether scheme, host and port are equal, and the second URI does not bring credentials of its own.</summary>
    public static bool IsSame(Uri uri, Uri other) =>
        uri.Scheme == other.Scheme && uri.Port == other.Port && other.UserInfo.Length == 0 && Host(other) is { } host && host == Host(uri);

    /// <summary>The URI as it is sent: escaped, and without its fragment, because credentials may be appended to the query.</summary>
    public static Uri Normalize(Uri uri) => new(uri.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped));

    /// <summary>The ASCII form of the host, or null if DNS does not allow it, which .NET detects only when the host is accessed.</summary>
    public static string? Host(Uri uri)
    {
        try
        {
            return uri.IdnHost;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }
}
