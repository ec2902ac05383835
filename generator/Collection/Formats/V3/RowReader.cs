using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Collection.Tables;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Formats.V3;

/// <summary>
/// Reads the tables of version 3: a list of rows, or a map of names and values. Values that people write without quotes, such as numbers,
/// are sent as they are written.
/// </summary>
internal static class RowReader
{
    public static IEnumerable<FieldNode> Read(ObjectView owner, string name)
    {
        switch (owner.Member(name))
        {
            case null:
                return [];
            case SyntaxObject table:
                return TableReader.Members(table);
            case SyntaxArray:
                return owner.Objects(name).Select(row => TableReader.Row(row, row.TextOrNull("key") ?? "", row.Text("value")));
            case var other:
                owner.Bag.Report(Descriptors.WrongShape, other.Place, $"'{name}'", "a list or a map");
                return [];
        }
    }

    /// <summary>The rows that have a name. A header without a value is sent empty.</summary>
    public static IEnumerable<FieldNode> ReadHeaders(ObjectView owner) => Read(owner, "headers")
        .Where(row => row.Key.Length > 0)
        .Select(row => row with { Value = row.Value ?? "" });
}
