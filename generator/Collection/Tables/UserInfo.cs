namespace ZoomGen.Generator.Collection.Tables;

/// <summary>
/// The user information of a URL (RFC 3986, section 3.2.1). It is credentials, which come from the user of the client and never from the
/// collection.
/// </summary>
internal static class UserInfo
{
    private const string AfterScheme = "://";

    private static readonly char[] AuthorityEnds = ['/', '\\', '?', '#'];

    /// <summary>The URL without user information, and whether it had some.</summary>
    public static (string Url, bool HasUserInfo) Remove(string url)
    {
        var scheme = url.IndexOf(AfterScheme, StringComparison.Ordinal);
        var start = scheme < 0 ? 0 : scheme + AfterScheme.Length;
        var end = url.IndexOfAny(AuthorityEnds, start) is var slash and >= 0 ? slash : url.Length;
        var at = url.LastIndexOf('@', Math.Max(end - 1, 0), Math.Max(end - start, 0));
        return at < 0 ? (url, false) : (url.Remove(start, at + 1 - start), true);
    }
}
