using System.Text.Json;

namespace ZoomGen.MockServer.Collections;

/// <summary>The URL of a request, cut where matching needs it cut.</summary>
/// <param name="Host">What stands before the path, without the scheme: a variable as a rule.</param>
/// <param name="Path">The rest up to query and fragment.</param>
/// <param name="Query">The enabled query parameters.</param>
internal sealed record CollectionUrl(string Host, string Path, IReadOnlyList<Row> Query)
{
    /// <summary>Null where there is no URL. As in Postman, the parts win over <c>raw</c>.</summary>
    public static CollectionUrl? Read(JsonElement? url)
    {
        if (url is { ValueKind: JsonValueKind.String } text)
            return FromText(text.GetString()!);
        if (url is not { ValueKind: JsonValueKind.Object } parts)
            return null;
        return FromParts(parts) ?? (parts.TextMember("raw") is { } raw ? FromText(raw) : null);
    }

    /// <summary>The path that a base URL brings along: <c>/v2</c> of <c>https://api.zoom.us/v2</c>.</summary>
    public static string PathOfBase(string baseUrl) => SplitHost(baseUrl.Split('?', '#')[0]).Path;

    private static CollectionUrl FromText(string text)
    {
        var halves = text.Trim().Split('#', 2)[0].Split('?', 2);
        var (host, path) = SplitHost(halves[0]);
        return new CollectionUrl(host, path, RowText.Pairs(halves.ElementAtOrDefault(1) ?? "").ToArray());
    }

    private static CollectionUrl? FromParts(JsonElement parts)
    {
        var host = Join(parts.Member("host") ?? parts.Member("domain"), '.');
        var path = Join(parts.Member("path"), '/')?.Split('?', '#')[0];
        if (host is null && path is null)
            return null;

        // Some exporters put the base variable into the path, or a piece of the path into the host.
        if (host is null && path!.StartsWith("{{", StringComparison.Ordinal))
            (host, path) = SplitHost(path);
        else if (host is not null && SplitHost(host) is (var bare, { Length: > 0 } rest))
            (host, path) = (bare, $"{rest.TrimEnd('/')}/{path?.TrimStart('/')}");
        return new CollectionUrl(host ?? "", path ?? "", Row.ReadFields(parts.Member("query")).ToArray());
    }

    private static (string Host, string Path) SplitHost(string url)
    {
        url = url.Replace('\\', '/');
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0 && !url[..scheme].Contains('/', StringComparison.Ordinal))
            url = url[(scheme + 3)..];

        var slash = url.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? (url, "") : (url[..slash], url[slash..]);
    }

    private static string? Join(JsonElement? element, char separator) => element is { ValueKind: JsonValueKind.Array } array
        ? string.Join(separator, array.EnumerateArray().Select(piece => piece.Text() ?? piece.TextMember("value") ?? ""))
        : element?.Text();
}
