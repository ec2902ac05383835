using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Collection.Tables;

internal static class PathVariableReader
{
    public static EquatableArray<FieldNode> Read(ObjectView url) =>
    [
        .. url.Objects("variable")
            .Select(row => TableReader.Row(row, TableReader.Key(row), row.TextOrNull("value")))
            .Where(row => row.Key.Length > 0),
    ];
}
