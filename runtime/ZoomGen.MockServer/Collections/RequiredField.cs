using System.Text.Json;

namespace ZoomGen.MockServer.Collections;

internal enum FieldPlace
{
    Query,
    Header,
    Form,
}

/// <summary>A field that the collection documents as required.</summary>
internal sealed record RequiredField(FieldPlace Place, string Name)
{
    public static IEnumerable<RequiredField> Read(JsonElement request, CollectionUrl url) =>
    [
        .. Of(FieldPlace.Query, url.Query),
        .. Of(FieldPlace.Header, Row.ReadHeaders(request.Member("header"))),
        .. Of(FieldPlace.Form, FormRows(request.Member("body"))),
    ];

    public override string ToString() => Place switch
    {
        FieldPlace.Query => $"query parameter '{Name}'",
        FieldPlace.Header => $"header '{Name}'",
        _ => $"form field '{Name}'",
    };

    private static IEnumerable<Row> FormRows(JsonElement? body) => body?.TextMember("mode") switch
    {
        "formdata" => Row.ReadFields(body?.Member("formdata")),
        "urlencoded" => Row.ReadFields(body?.Member("urlencoded")),
        _ => [],
    };

    // A name that is made of variables is not known here, so nothing can be said to lack it.
    private static IEnumerable<RequiredField> Of(FieldPlace place, IEnumerable<Row> rows) => rows
        .Where(row => row.IsRequired && !row.Key.Contains("{{", StringComparison.Ordinal))
        .Select(row => new RequiredField(place, row.Key));
}
