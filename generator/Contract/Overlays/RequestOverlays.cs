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
        var named = request with
        {
            GivenName = overlay.Name ?? request.GivenName,
            GivenPages = overlay.Pages ?? request.GivenPages,
            IsStreamed = overlay.IsStreamed || request.IsStreamed,
        };
        var changed = overlay.Parameters.Aggregate(named, Apply);
        return MakeFiles(overlay.Body is { } body ? Change(changed, body) : changed, overlay);
    }

    // Only the final body shows whether it can contain files.
    private RequestNode MakeFiles(RequestNode request, RequestOverlay overlay)
    {
        foreach (var parameter in overlay.Parameters.Where(parameter => parameter.Type is { IsFile: true }))
        {
            if (matched.Contains(parameter.Place) && !HasFile(request.Body, parameter))
                bag.Report(Descriptors.OverlayRefused, parameter.Type!.Place, "Only a field of a form-data body can be a file");
        }
        return request.Body switch
        {
            FormBodyNode { Multipart: true } form => request with { Body = form with { Fields = [.. form.Fields.Select(MakeFile)] } },
            FormBodyNode form => request with { Body = form with { Fields = [.. form.Fields.Select(RemoveFile)] } },
            JsonFormBodyNode form => request with { Body = form with { Fields = [.. form.Fields.Select(RemoveFile)] } },
            _ => request,
        };
    }

    private static bool HasFile(BodyNode? body, ValueOverlay parameter) =>
        body is FormBodyNode { Multipart: true } form && form.Fields.Any(field => field.Given == parameter);

    private static FormFieldNode MakeFile(FormFieldNode field) => field is { Given.Type.IsFile: true, Files: null }
        ? field with { Files = new(field.Value is { Length: > 0 } path ? [path] : [], IsList: false, Content: null) }
        : field;

    private static FormFieldNode RemoveFile(FormFieldNode field) =>
        field.Given is { } given ? field with { Given = WithoutFile(given) } : field;

    private static ValueOverlay WithoutFile(ValueOverlay overlay) =>
        overlay.Type is { IsFile: true } ? overlay with { Type = null } : overlay;

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
        var elsewhere = WithoutFile(overlay);
        var query = FieldOverlays.Apply(request.Url.Query, elsewhere);
        var headers = FieldOverlays.Apply(request.Headers, elsewhere, StringComparison.OrdinalIgnoreCase);
        var fields = request.Body is FormBodyNode form ? FieldOverlays.Apply(form.Fields, overlay) : null;
        if (!isInPath && query is null && headers is null && fields is null)
            return request;
        matched.Add(overlay.Place);
        Check(overlay, isInPath, fields);
        var url = request.Url with
        {
            Query = query ?? request.Url.Query,
            Variables = isInPath ? InPath(request.Url, elsewhere) : request.Url.Variables
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
        if (overlay.Type is { IsFile: false } type && fields?.Any(field => field.Key == overlay.Key && field.Files is not null) is true)
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
