using System.Text.Json;
using ZoomGen.Generator.Contract.Descriptions;

namespace ZoomGen.MockServer.Collections;

/// <summary>An enabled row of a table of the collection: a query parameter, a header, a form field.</summary>
internal sealed record Row(string Key, string Value, string Description)
{
    public bool IsRequired => RequiredMarker.IsIn(Description);

    public static IEnumerable<Row> ReadFields(JsonElement? rows) => Read(rows, RowText.Pairs);

    public static IEnumerable<Row> ReadHeaders(JsonElement? rows) => Read(rows, RowText.Headers);

    private static IEnumerable<Row> Read(JsonElement? rows, Func<string, IEnumerable<Row>> readText) => rows switch
    {
        { ValueKind: JsonValueKind.String } text => readText(text.GetString()!),
        { ValueKind: JsonValueKind.Array } array => array.EnumerateArray().SelectMany(row => ReadElement(row, readText)),
        { ValueKind: JsonValueKind.Object } single => ReadElement(single, readText),
        _ => [],
    };

    private static IEnumerable<Row> ReadElement(JsonElement row, Func<string, IEnumerable<Row>> readText)
    {
        if (row.ValueKind is JsonValueKind.String)
            return readText(row.GetString()!);
        if (row.TextMember("key") is not { Length: > 0 } key || row.IsDisabled())
            return [];
        return [new Row(key, row.TextMember("value") ?? "", row.Description())];
    }
}
