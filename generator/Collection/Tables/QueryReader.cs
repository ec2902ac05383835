using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Collection.Tables;

/// <summary>A list of rows, an object, or the text of a query.</summary>
internal static class QueryReader
{
    public static EquatableArray<FieldNode> Read(ObjectView url) => url.Member("query") switch
    {
        SyntaxObject table => [.. TableReader.Members(table)],
        SyntaxArray => [.. url.Objects("query").Select(ReadRow)],
        { } query when query.AsText() is { Length: > 0 } text => [.. TableReader.Pairs(text, query.Place)],
        _ => [],
    };

    // Postman sends a value that is not a string as if there were none.
    private static FieldNode ReadRow(ObjectView row)
    {
        var value = row.Member("value") is SyntaxScalar { IsString: true } text ? text.Text : null;
        return TableReader.Row(row, row.TextOrNull("key") ?? "", value);
    }
}
