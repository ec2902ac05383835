namespace ZoomGen.MockServer.Collections;

/// <summary>Tables that a collection holds as one text.</summary>
internal static class RowText
{
    public static IEnumerable<Row> Pairs(string text) =>
        from pair in text.Split('&', StringSplitOptions.RemoveEmptyEntries)
        let parts = pair.Split('=', 2)
        select new Row(parts[0], parts.ElementAtOrDefault(1) ?? "", "");

    public static IEnumerable<Row> Headers(string text) =>
        from line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        where !line.StartsWith("//", StringComparison.Ordinal)
        let parts = line.Split(':', 2, StringSplitOptions.TrimEntries)
        where parts.Length is 2
        select new Row(parts[0], parts[1], "");
}
