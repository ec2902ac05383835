using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Formats.V3;

/// <summary>Reads a request. One of a protocol other than HTTP is reported.</summary>
internal static class RequestPartReader
{
    public static RequestPart Read(ObjectView request)
    {
        var kind = request.Text(KindName.Member);
        if (kind is KindName.HttpRequest or KindName.GraphQlRequest)
            return Create(request, ReadRequest(request, kind));
        if (kind is not null && KindName.IsRequest(kind))
            request.Bag.Report(Descriptors.Ignored, request.Place, $"a request of the kind '{kind}'");
        else
            PartKind.Report(request, kind, KindName.HttpRequest);
        return Create(request, null);
    }

    public static GraphQlBodyNode ReadGraphQl(ObjectView request) => new(
        request.Text("query"),
        OperationName: null,
        request.Member("variables") is { } variables && (variables.AsText() ?? variables.ToJson()) is { Length: > 0 } text ? text : null,
        request.Place);

    private static RequestPart Create(ObjectView request, RequestNode? node) => new(
        request.Text("name") is { Length: > 0 } name ? name : null,
        node,
        node is null ? null : AuthPartReader.Read(request),
        PartOrder.Read(request),
        request.Place);

    private static RequestNode? ReadRequest(ObjectView request, string kind)
    {
        ScriptReporter.Report(request);
        if (UrlPartReader.Read(request) is not { } url)
            return null;
        var isGraphQl = kind == KindName.GraphQlRequest;
        return new(
            "",
            request.Description(),
            Auth: null,
            SettingsReader.Read(request),
            request.Text("method") is { Length: > 0 } method ? method.ToUpperInvariant() : isGraphQl ? "POST" : "GET",
            url,
            [.. RowReader.ReadHeaders(request)],
            isGraphQl ? ReadGraphQl(request) : BodyPartReader.Read(request),
            Responses: [],
            request.Place);
    }
}
