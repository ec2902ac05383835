using Newtonsoft.Json.Linq;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Tables;

/// <summary>A list of rows or of lines, an object, or all lines as one text. A header without a name is dropped, as Postman does.</summary>
internal static class HeaderReader
{
    public static IReadOnlyList<FieldNode> Read(JsonView request) => [.. ReadRows(request).Where(row => row.Key.Length > 0)];

    private static IEnumerable<FieldNode> ReadRows(JsonView request) => request.Member("header") switch
    {
        null => [],
        JObject table => TableReader.Members(table),
        JArray rows => rows.SelectMany(row => ReadElement(row, request)),
        var token => Lines(JsonView.TextOf(token) ?? "", JsonView.PlaceOf(token)),
    };

    private static IEnumerable<FieldNode> ReadElement(JToken row, JsonView request)
    {
        if (row is JObject node)
            return [ReadRow(new JsonView(node, request.Bag))];
        if (JsonView.TextOf(row) is { } line)
            return Lines(line, JsonView.PlaceOf(row));
        if (row.Type != JTokenType.Null)
            request.Bag.Report(Descriptors.WrongShape, JsonView.PlaceOf(row), "an element of header", "an object");
        return [];
    }

    // A JavaScript null is sent by its name, a missing value as none.
    private static FieldNode ReadRow(JsonView row) =>
        TableReader.Row(row, row.TextOrNull("key") ?? "", row.TextOrNull("value") ?? (row.IsNull("value") ? "null" : ""));

    // In Postman's bulk editor two slashes disable a line.
    private static IEnumerable<FieldNode> Lines(string text, Place place) => text
        .Split('\n')
        .Select(line => line.Trim())
        .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
        .Select(line => TableReader.Cut(line, ':'))
        .Select(pair => TableReader.Plain(pair.Before.Trim(), pair.After?.Trim() ?? "", place));
}
