using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Collection.Tables;

/// <summary>Reads a query: a list of rows, an object, or a text.</summary>
internal static class QueryReader
{
    public static EquatableArray<FieldNode> Read(ObjectView url) => url.Member("query") switch
    {
        SyntaxObject table => [.. TableReader.Members(table)],
        SyntaxArray => [.. url.Objects("query").Select(ReadRow)],
        { } query when query.AsText() is { Length: > 0 } text => [.. TableReader.Pairs(text, query.Place)],
        _ => [],
    };

    // Postman ignores a value that is not a string.
    private static FieldNode ReadRow(ObjectView row)
    {
        var value = row.Member("value") is SyntaxScalar { IsString: true } text ? text.Text : null;
        return TableReader.Row(row, row.TextOrNull("key") ?? "", value);
    }
}
