using ZoomGen.Generator.Collection;

namespace ZoomGen.MockServer.Collections;

/// <summary>The tables of a collection: query parameters, headers, form fields.</summary>
internal static class Rows
{
    /// <summary>The rows that Postman sends.</summary>
    public static IEnumerable<FieldNode> Enabled(IEnumerable<FieldNode> rows) => rows.Where(row => !row.Disabled && row.Key.Length > 0);
}
