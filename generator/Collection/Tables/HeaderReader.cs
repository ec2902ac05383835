using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Collection.Tables;

/// <summary>
/// Reads the headers of a request or saved response: a list of rows or lines, an object, or all lines as one text. Like Postman, it ignores
/// a header without a name.
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
        return owner.AsObject(row, List) is { } node ? ReadRow(node) : [];
    }

    private static IEnumerable<FieldNode> ReadRow(ObjectView row) =>
        Values(row).Select(value => TableReader.Row(row, row.TextOrNull("key") ?? "", value));

    // A null is sent as the text `null`, a missing value as an empty header, and a list as one line per element.
    private static IEnumerable<string> Values(ObjectView row) => row.Member("value") switch
    {
        null => [row.IsNull("value") ? "null" : ""],
        SyntaxArray list => list.Elements.Select(element => Element(row, element)).OfType<string>(),
        _ => row.Text("value") is { } text ? [text] : [],
    };

    private static string? Element(ObjectView row, SyntaxNode element) =>
        element is SyntaxScalar { Kind: SyntaxScalarKind.Null } ? "null" : row.AsText(element, "value");

    // Two slashes disable a line in Postman's bulk editor.
    private static IEnumerable<FieldNode> Lines(string text, Place place) => text
        .Split('\n')
        .Select(line => line.Trim())
        .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
        .Select(line => TableReader.Cut(line, ':'))
        .Select(pair => TableReader.Plain(pair.Before.Trim(), pair.After?.Trim() ?? "", place));
}
