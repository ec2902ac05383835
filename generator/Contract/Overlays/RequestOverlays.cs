using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Contract.Overlays;

/// <summary>
/// Applies an entry of an overlay to its request. The places of parameters that the request contains are added to <c>matched</c>.
/// </summary>
internal sealed class RequestOverlays(HashSet<Place> matched, DiagnosticBag bag)
{
    public RequestNode Apply(RequestNode request, RequestOverlay overlay)
    {
        var named = overlay.Name is { } name ? request with { GivenName = name } : request;
        var changed = overlay.Parameters.Aggregate(named, Apply);
        return overlay.Body is { } body ? Change(changed, body) : changed;
    }

    private RequestNode Change(RequestNode request, GivenBody given)
    {
        if (BodyModes.Change(request, given.Mode) is { } changed)
            return changed;
        bag.Report(Descriptors.OverlayRefused, given.Place, "The body of this request cannot be converted to this mode");
        return request;
    }

    private RequestNode Apply(RequestNode request, ValueOverlay overlay)
    {
        var isInPath = PathSegments.Read(request.Url).Any(segment => segment.Variable == overlay.Key);
        var query = FieldOverlays.Apply(request.Url.Query, overlay);
        var headers = FieldOverlays.Apply(request.Headers, overlay, StringComparison.OrdinalIgnoreCase);
        var fields = request.Body is FormBodyNode form ? FieldOverlays.Apply(form.Fields, overlay) : null;
        if (!isInPath && query is null && headers is null && fields is null)
            return request;
        matched.Add(overlay.Place);
        Check(overlay, isInPath, fields);
        var url = request.Url with
        {
            Query = query ?? request.Url.Query,
            Variables = isInPath ? InPath(request.Url, overlay) : request.Url.Variables
        };
        return request with
        {
            Url = url,
            Headers = headers ?? request.Headers,
            Body = fields is { } changed ? (FormBodyNode)request.Body! with { Fields = changed } : request.Body,
        };
    }

    private void Check(ValueOverlay overlay, bool isInPath, EquatableArray<FormFieldNode>? fields)
    {
        if (isInPath && (overlay.IsExcluded || overlay.IsRequired is false))
            bag.Report(Descriptors.OverlayRefused, overlay.Place, "A path variable cannot be excluded or made optional");
        if (overlay.Type is { } type && fields?.Any(field => field.Key == overlay.Key && field.Files is not null) is true)
            bag.Report(Descriptors.OverlayRefused, type.Place, "The type of a file cannot be changed");
    }

    // A path variable may have no row in the collection.
    private static EquatableArray<FieldNode> InPath(UrlNode url, ValueOverlay overlay)
    {
        var included = overlay with { IsExcluded = false };
        return FieldOverlays.Apply(url.Variables, included)
            ?? [.. url.Variables, new(overlay.Key, null, null, Disabled: false, url.Place) { Given = included }];
    }
}
