using System.Text.RegularExpressions;
using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Collection.Tables;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Collection.Items;

/// <summary>
/// Reads a URL. Postman sends the parts of a URL object and ignores <c>raw</c>. A URL string is split into the same parts.
/// </summary>
internal static class UrlReader
{
    private const string AfterScheme = "://";

    // Like a browser, Postman accepts any number of slashes before the host.
    private static readonly Regex ExtraSlashes = new("(?<=^[A-Za-z][A-Za-z0-9+.-]*):/{3,}", RegexOptions.CultureInvariant);

    public static UrlNode? Read(ObjectView request)
    {
        if (request.Member("url") is SyntaxScalar { IsString: true, Text: { Length: > 0 } text })
            return Parse(text, request.Place);
        if (request.Member("url") is not SyntaxObject node)
            return null;
        var url = new ObjectView(node, request.Bag);
        if (ReadOrigin(url) is not { Length: > 0 } full)
            return ReadWithoutHost(url);
        var (origin, hasUserInfo) = UserInfo.Remove(full);
        hasUserInfo = hasUserInfo || url.Member("auth") is SyntaxObject { Members.Count: > 0 };
        return new(origin, hasUserInfo, ReadPath(url), QueryReader.Read(url), PathVariableReader.Read(url), url.Place);
    }

    // If there is no host, Postman uses the start of the path as the host.
    private static UrlNode? ReadWithoutHost(ObjectView url) =>
        url.TextOrNull("protocol") is { Length: > 0 } scheme && ReadPath(url) is { Count: > 0 } path && path[0].Length > 0
            ? Parse($"{scheme}:///{string.Join("/", path)}", url.Place) with
            {
                Query = QueryReader.Read(url),
                Variables = PathVariableReader.Read(url)
            }
            : null;

    public static UrlNode Parse(string text, Place place)
    {
        var (beforeFragment, _) = TableReader.Cut(text.TrimStart(), '#');
        var (beforeQuery, query) = TableReader.Cut(beforeFragment, '?');
        beforeQuery = ExtraSlashes.Replace(beforeQuery, AfterScheme);
        var authority = beforeQuery.IndexOf(AfterScheme, StringComparison.Ordinal);
        // Like a browser, Postman treats a backslash as a slash.
        var slash = beforeQuery.IndexOfAny(['/', '\\'], authority < 0 ? 0 : authority + AfterScheme.Length);
        var (origin, hasUserInfo) = UserInfo.Remove(slash < 0 ? beforeQuery : beforeQuery.Substring(0, slash));
        EquatableArray<string> path = slash < 0 ? [] : [.. beforeQuery.Substring(slash + 1).Split('/')];
        return new(origin, hasUserInfo, path, query is null ? [] : [.. TableReader.Pairs(query, place)], [], place);
    }

    private static string ReadOrigin(ObjectView url)
    {
        var host = Join(url.Member("host"), ".");
        if (host.Length == 0)
            return "";
        var port = url.TextOrNull("port") is { Length: > 0 } number ? ":" + number : "";
        var protocol = url.TextOrNull("protocol") is { Length: > 0 } scheme ? TableReader.Cut(scheme, ':').Before + AfterScheme : "";
        return protocol + host + port;
    }

    // An empty list is a slash, as is a list with an empty segment. Without a path, there is none.
    private static EquatableArray<string> ReadPath(ObjectView url) => url.Member("path") switch
    {
        SyntaxArray { Elements.Count: 0 } => [""],
        SyntaxArray segments => [.. segments.Elements.Select(ReadSegment)],
        var path =>
            path?.AsText() is { } text ? [.. (text.StartsWith("/", StringComparison.Ordinal) ? text.Substring(1) : text).Split('/')] : [],
    };

    // A segment can be an object whose text is in `value`.
    private static string ReadSegment(SyntaxNode segment) => segment.AsText() ?? (segment as SyntaxObject)?.Find("value")?.AsText() ?? "";

    private static string Join(SyntaxNode? parts, string separator) => parts switch
    {
        null => "",
        SyntaxArray array => string.Join(separator, array.Elements.Select(part => part.AsText() ?? "")),
        _ => parts.AsText() ?? "",
    };
}
