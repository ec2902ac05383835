using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Descriptions;

namespace ZoomGen.MockServer.Collections;

internal enum FieldPlace
{
    Query,
    Header,
    Form,
    Json,
}

/// <summary>A field that the collection, or its overlay, documents as required.</summary>
internal sealed record RequiredField(FieldPlace Place, string Name)
{
    public static IEnumerable<RequiredField> Read(RequestNode request) =>
    [
        .. Read(FieldPlace.Query, request.Url.Query),
        .. Read(FieldPlace.Header, request.Headers),
        .. Read(FieldPlace.Form, request.Body is FormBodyNode form ? form.Fields : []),
        .. Read(FieldPlace.Json, request.Body is JsonFormBodyNode json ? json.Fields : []),
    ];

    public override string ToString() => Place switch
    {
        FieldPlace.Query => $"query parameter '{Name}'",
        FieldPlace.Header => $"header '{Name}'",
        FieldPlace.Json => $"JSON member '{Name}'",
        _ => $"form field '{Name}'",
    };

    // A name that is made of variables is not known here, so nothing can be said to lack it.
    private static IEnumerable<RequiredField> Read(FieldPlace place, IEnumerable<FieldNode> rows) => Rows.Enabled(rows)
        .Where(row => row.Given?.IsRequired ?? RequiredMarker.IsIn(row.Description ?? ""))
        .Where(row => !row.Key.Contains("{{", StringComparison.Ordinal))
        .Select(row => new RequiredField(place, row.Key));
}
