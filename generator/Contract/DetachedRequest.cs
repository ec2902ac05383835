using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Contract;

/// <summary>
/// Detaches a request from its file, so that equal requests are equal wherever they are in the file. Places become relative to the start of
/// the request.
/// </summary>
internal sealed class DetachedRequest : IBodyNodeVisitor<BodyNode>
{
    private readonly Place _start;

    private DetachedRequest(Place start) => _start = start;

    public static RequestNode Of(PlacedRequest request)
    {
        var node = request.Node;
        var detached = new DetachedRequest(node.Place);
        return node with
        {
            // Credentials are resolved later, over all requests of the collection.
            Auth = null,
            Behavior = request.Behavior,
            Url = detached.Url(node.Url),
            Headers = detached.Fields(node.Headers),
            Body = node.Body?.Accept(detached),
            Responses = [.. node.Responses.Select(detached.Response)],
            GivenPages = node.GivenPages is { } pages ? pages with { Place = pages.Place.RelativeTo(node.Place) } : null,
            Place = Place.StartOf(node.Place.File),
        };
    }

    public BodyNode Visit(RawBodyNode raw) => Move(raw);

    public BodyNode Visit(FormBodyNode form) => Move(form) with { Fields = Fields(form.Fields) };

    public BodyNode Visit(JsonFormBodyNode form) => Move(form) with { Fields = Fields(form.Fields) };

    public BodyNode Visit(FileBodyNode file) => Move(file);

    public BodyNode Visit(GraphQlBodyNode graphQl) => Move(graphQl);

    private T Move<T>(T body)
        where T : BodyNode => (T)((BodyNode)body with { Place = body.Place.RelativeTo(_start) });

    private UrlNode Url(UrlNode url) => url with
    {
        Query = Fields(url.Query),
        Variables = Fields(url.Variables),
        Place = url.Place.RelativeTo(_start),
    };

    private SavedResponseNode Response(SavedResponseNode response) => response with
    {
        Headers = Fields(response.Headers),
        Place = response.Place.RelativeTo(_start),
    };

    private EquatableArray<T> Fields<T>(EquatableArray<T> rows)
        where T : FieldNode, IEquatable<T> => [.. rows.Select(row => (T)((FieldNode)row with { Place = row.Place.RelativeTo(_start) }))];
}
