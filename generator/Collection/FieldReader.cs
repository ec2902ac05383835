
namespace ZoomGen.Generator.Collection;

internal static class FieldReader
{
    /// <summary>The rows of a table; a row without a key names nothing and is passed over.</summary>
    public static IReadOnlyList<FieldNode> Read(JsonView owner, string table) =>
        [.. owner.Objects(table).Select(Read).Where(field => field.Key.Length > 0)];

    private static FieldNode Read(JsonView row) => new(
        row.TextOrNull("key") ?? row.TextOrNull("id") ?? "",
        row.TextOrNull("value"),
        row.Description(),
        row.Flag("disabled"),
        row.TextOrNull("type") == "file",
        row.Place);
}
