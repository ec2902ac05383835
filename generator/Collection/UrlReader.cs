using Newtonsoft.Json.Linq;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection;

/// <summary>Postman sends a URL object by its parts and never reads its <c>raw</c>; a URL string is cut into the same parts.</summary>
internal static class UrlReader
{
    public static UrlNode? Read(JsonView request)
    {
        if (request.TextOrNull("url") is { Length: > 0 } text)
            return Parse(text, request.Place);
        if (request.Object("url") is not { } url || !url.Has("host"))
            return null;
        return new(ReadOrigin(url), ReadPath(url), FieldReader.Read(url, "query"), FieldReader.Read(url, "variable"), url.Place);
    }

    public static UrlNode Parse(string text, Place place)
    {
        text = text.TrimStart();
        var (beforeFragment, _) = Cut(text, '#');
        var (beforeQuery, query) = Cut(beforeFragment, '?');
        var authority = beforeQuery.IndexOf("://", StringComparison.Ordinal);
        var slash = beforeQuery.IndexOf('/', authority < 0 ? 0 : authority + 3);
        var origin = slash < 0 ? beforeQuery : beforeQuery.Substring(0, slash);
        IReadOnlyList<string> path = slash < 0 ? [] : [.. beforeQuery.Substring(slash + 1).Split('/')];
        return new(origin, path, query is null ? [] : ParseQuery(query, place), [], place);
    }

    private static string ReadOrigin(JsonView url)
    {
        var host = Join(url.Member("host"), ".");
        var port = url.TextOrNull("port") is { Length: > 0 } number ? ":" + number : "";
        var protocol = url.TextOrNull("protocol") is { Length: > 0 } scheme ? scheme + "://" : "";
        return protocol + host + port;
    }

    private static IReadOnlyList<string> ReadPath(JsonView url) => url.Member("path") switch
    {
        JArray segments => [.. segments.Select(Segment)],
        { } text when JsonView.TextOf(text) is { } path => [.. path.TrimStart('/').Split('/')],
        _ => [],
    };

    // A segment may be an object with its text in `value`.
    private static string Segment(JToken segment) =>
        JsonView.TextOf(segment) ?? (segment is JObject node && node["value"] is { } value ? JsonView.TextOf(value) : null) ?? "";

    private static string Join(JToken? parts, string separator) => parts switch
    {
        JArray array => string.Join(separator, array.Select(part => JsonView.TextOf(part) ?? "")),
        { } text => JsonView.TextOf(text) ?? "",
        null => "",
    };

    private static IReadOnlyList<FieldNode> ParseQuery(string query, Place place) =>
        [.. query.Split('&').Select(pair => Cut(pair, '=')).Select(pair => new FieldNode(pair.Before, pair.After, null, false, false, place))];

    private static (string Before, string? After) Cut(string text, char mark)
    {
        var at = text.IndexOf(mark);
        return at < 0 ? (text, null) : (text.Substring(0, at), text.Substring(at + 1));
    }
}
