using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Collection.Tables;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Items;

internal static class RequestReader
{
    public static RequestNode? Read(ObjectView item)
    {
        var request = item.Member("request") is SyntaxObject node ? new ObjectView(node, item.Bag) : (ObjectView?)null;
        var url = request is { } described ? UrlReader.Read(described) : ReadUrlAlone(item);
        if (url is { Origin.Length: > 0 })
            return Create(item, request, url);
        item.Bag.Report(Descriptors.WrongShape, request?.Place ?? item.Place, "'url'", "a URL with a host");
        return null;
    }

    // A request can be just a URL string.
    private static UrlNode? ReadUrlAlone(ObjectView item) =>
        item.Member("request") is SyntaxScalar { IsString: true, Text: var text } ? UrlReader.Parse(text, item.Place) : null;

    private static RequestNode Create(ObjectView item, ObjectView? request, UrlNode url)
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

    // These settings belong to the handler of the user's HttpClient.
    private static void ReportConnection(ObjectView request)
    {
        foreach (var (name, what) in new[] { ("proxy", "a proxy"), ("certificate", "a client certificate") })
        {
            if (request.Member(name) is SyntaxObject { Members.Count: > 0 } setting)
                request.Bag.Report(Descriptors.Ignored, setting.Place, what);
        }
    }
}
