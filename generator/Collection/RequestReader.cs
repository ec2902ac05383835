using Newtonsoft.Json.Linq;
using ZoomGen.Generator.Collection.Tables;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection;

internal static class RequestReader
{
    public static RequestNode? Read(JsonView item)
    {
        var request = item.Member("request") is JObject node ? new JsonView(node, item.Bag) : (JsonView?)null;
        // A request may be its URL alone.
        var url = request is { } described ? UrlReader.Read(described) : item.Text("request") is { } text ? UrlReader.Parse(text, item.Place) : null;
        if (url is { Origin.Length: > 0 })
            return Create(item, request, url);
        item.Bag.Report(Descriptors.WrongShape, request?.Place ?? item.Place, "'url'", "a URL with a host");
        return null;
    }

    private static RequestNode Create(JsonView item, JsonView? request, UrlNode url)
    {
        if (request is { } settings)
            ReportConnection(settings);
        return new(
            item.Text("name") ?? "",
            request?.Description() ?? item.Description(),
            request is { } authenticated ? AuthReader.Read(authenticated) : null,
            BehaviorReader.Read(item),
            request?.Text("method") is { Length: > 0 } method ? method.ToUpperInvariant() : "GET",
            url,
            request is { } headed ? HeaderReader.Read(headed) : [],
            request is { } filled ? BodyReader.Read(filled) : null,
            [.. item.Objects("response").Select(SavedResponseReader.Read)],
            item.Place);
    }

    // They belong to the handler of the user's HttpClient.
    private static void ReportConnection(JsonView request)
    {
        foreach (var (name, what) in new[] { ("proxy", "a proxy"), ("certificate", "a client certificate") })
        {
            if (request.Member(name) is JObject { Count: > 0 } setting)
                request.Bag.Report(Descriptors.Ignored, JsonView.PlaceOf(setting), what);
        }
    }
}
