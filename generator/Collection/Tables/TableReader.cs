using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Tables;

/// <summary>
/// What the tables of a request have in common: rows that are objects, or a text as on the wire. How a value that is not a string is
/// handled depends on the table.
/// </summary>
internal static class TableReader
{
    public static FieldNode Row(ObjectView row, string key, string? value) =>
        new(key, value, row.Description(), row.Flag("disabled"), row.Place);

    public static FieldNode Plain(string key, string? value, Place place) => new(key, value, null, Disabled: false, place);

    /// <summary>The name of a row. Some tables of version 2.0 call it <c>id</c>.</summary>
    public static string Key(ObjectView row) => row.TextOrNull("key") ?? row.TextOrNull("id") ?? "";

    /// <summary>Reads <c>a=1&amp;b</c>. A name without an equals sign has no value.</summary>
    public static IEnumerable<FieldNode> Pairs(string text, Place place) =>
        text.Split('&').Select(pair => Cut(pair, '=')).Select(pair => Plain(pair.Before, pair.After, place));

    /// <summary>The members of an object that replaces the list of rows.</summary>
    public static IEnumerable<FieldNode> Members(SyntaxObject table) =>
        table.Members.Select(member => Plain(member.Name, member.Value.AsText(), member.Place));

    public static (string Before, string? After) Cut(string text, char mark)
    {
        var at = text.IndexOf(mark);
        return at < 0 ? (text, null) : (text.Substring(0, at), text.Substring(at + 1));
    }
}
