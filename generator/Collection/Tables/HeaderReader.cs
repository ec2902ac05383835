using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Collection.Tables;

/// <summary>
/// The headers of a request or saved response: a list of rows or of lines, an object, or all lines as one text. A header without a name is
/// dropped, as Postman does.
/// </summary>
internal static class HeaderReader
{
    private const string List = "header";

    public static EquatableArray<FieldNode> Read(ObjectView owner) => [.. ReadRows(owner).Where(row => row.Key.Length > 0)];

    private static IEnumerable<FieldNode> ReadRows(ObjectView owner) => owner.Member(List) switch
    {
        null => [],
        SyntaxObject table => TableReader.Members(table),
        SyntaxArray rows => rows.Elements.SelectMany(row => ReadElement(row, owner)),
        var text => Lines(text.AsText() ?? "", text.Place),
    };

    private static IEnumerable<FieldNode> ReadElement(SyntaxNode row, ObjectView owner)
    {
        if (row.AsText() is { } line)
            return Lines(line, row.Place);
        return owner.AsObject(row, List) is { } node ? [ReadRow(node)] : [];
    }

    // A JavaScript null is sent by its name, a missing value as none.
    private static FieldNode ReadRow(ObjectView row) =>
        TableReader.Row(row, row.TextOrNull("key") ?? "", row.TextOrNull("value") ?? (row.IsNull("value") ? "null" : ""));

    // In Postman's bulk editor two slashes disable a line.
    private static IEnumerable<FieldNode> Lines(string text, Place place) => text
        .Split('\n')
        .Select(line => line.Trim())
        .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
        .Select(line => TableReader.Cut(line, ':'))
        .Select(pair => TableReader.Plain(pair.Before.Trim(), pair.After?.Trim() ?? "", place));
}
