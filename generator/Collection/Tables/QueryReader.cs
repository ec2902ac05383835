using Newtonsoft.Json.Linq;

namespace ZoomGen.Generator.Collection.Tables;

/// <summary>A list of rows, an object, or the text of a query.</summary>
internal static class QueryReader
{
    public static IReadOnlyList<FieldNode> Read(JsonView url) => url.Member("query") switch
    {
        null => [],
        JObject table => [.. TableReader.Members(table)],
        JArray => [.. url.Objects("query").Select(ReadRow)],
        var token when JsonView.TextOf(token) is { Length: > 0 } text => [.. TableReader.Pairs(text, JsonView.PlaceOf(token))],
        _ => [],
    };

    // Postman sends a value that is no string as if there were none.
    private static FieldNode ReadRow(JsonView row) =>
        TableReader.Row(row, row.TextOrNull("key") ?? "", row.Member("value") is JValue { Value: string text } ? text : null);
}
