using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Collection.Tables;

/// <summary>Reads <c>urlencoded</c> and <c>formdata</c>: a list of rows, or the text of an encoded form.</summary>
internal static class FormReader
{
    public static EquatableArray<FormFieldNode> Read(ObjectView body, string mode) => body.Member(mode) switch
    {
        SyntaxArray => [.. body.Objects(mode).SelectMany(row => ReadRows(row, mode))],
        SyntaxObject table => [.. TableReader.Members(table).Select(ReadText)],
        { } form when form.AsText() is { Length: > 0 } text => [.. TableReader.Pairs(text, form.Place).Select(ReadText)],
        _ => [],
    };

    private static IEnumerable<FormFieldNode> ReadRows(ObjectView row, string mode) =>
        ReadValues(row, mode).Select(value => ReadRow(row, ReadKey(row, mode), value));

    /// <summary>Reads a row of version 3, whose value is a text.</summary>
    public static FormFieldNode ReadRow(ObjectView row) => ReadRow(row, row.TextOrNull("key") ?? "", row.Text("value") ?? "");

    /// <summary>A field that has only a text.</summary>
    public static FormFieldNode ReadText(FieldNode field) =>
        new(field.Key, field.Value ?? "", field.Description, field.Disabled, null, null, null, field.Place);

    // A null name of an encoded field is sent as the text `null`.
    private static string ReadKey(ObjectView row, string mode) =>
        row.TextOrNull("key") ?? (mode == "urlencoded" && row.IsNull("key") ? "null" : "");

    private static FormFieldNode ReadRow(ObjectView row, string key, string value) => new(
        key,
        value,
        row.Description(),
        row.Flag("disabled"),
        row.TextOrNull("contentType") is { Length: > 0 } contentType ? contentType : null,
        row.TextOrNull("fileName"),
        row.TextOrNull("type") == "file" ? FileSourceReader.Read(row, "value") : null,
        row.Place);

    // In `formdata`, a list or object is sent as JSON. In `urlencoded`, a list is one row per element, and an object has no text.
    private static IEnumerable<string> ReadValues(ObjectView row, string mode) => row.Member("value") switch
    {
        null => [""],
        SyntaxArray list when mode == "urlencoded" => list.Elements.Select(element => element.AsText() ?? ""),
        _ when mode == "urlencoded" => [row.Text("value") ?? ""],
        var value => [value.AsText() ?? value.ToJson()],
    };
}
