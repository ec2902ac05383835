using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Collection.Tables;

/// <summary>Reads <c>urlencoded</c> and <c>formdata</c>: a list of rows, or the text of an encoded form.</summary>
internal static class FormReader
{
    public static EquatableArray<FormFieldNode> Read(ObjectView body, string mode) => body.Member(mode) switch
    {
        SyntaxArray => [.. body.Objects(mode).SelectMany(row => ReadValues(row, mode).Select(value => ReadRow(row, mode, value)))],
        SyntaxObject table => [.. TableReader.Members(table).Select(Text)],
        { } form when form.AsText() is { Length: > 0 } text => [.. TableReader.Pairs(text, form.Place).Select(Text)],
        _ => [],
    };

    private static FormFieldNode ReadRow(ObjectView row, string mode, string value) => new(
        // A null name of an encoded field is sent as the text `null`.
        row.TextOrNull("key") ?? (mode == "urlencoded" && row.IsNull("key") ? "null" : ""),
        value,
        row.Description(),
        row.Flag("disabled"),
        row.TextOrNull("contentType") is { Length: > 0 } contentType ? contentType : null,
        row.TextOrNull("fileName"),
        row.TextOrNull("type") == "file" ? FileSourceReader.Read(row, "value") : null,
        row.Place);

    private static FormFieldNode Text(FieldNode field) =>
        new(field.Key, field.Value ?? "", field.Description, field.Disabled, null, null, null, field.Place);

    // In `formdata`, a list or object is sent as JSON. In `urlencoded`, a list is one row per element, and an object has no text.
    private static IEnumerable<string> ReadValues(ObjectView row, string mode) => row.Member("value") switch
    {
        null => [""],
        SyntaxArray list when mode == "urlencoded" => list.Elements.Select(element => element.AsText() ?? ""),
        _ when mode == "urlencoded" => [row.Text("value") ?? ""],
        var value => [value.AsText() ?? value.ToJson()],
    };
}
