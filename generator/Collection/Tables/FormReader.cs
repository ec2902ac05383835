using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Collection.Tables;

/// <summary>The rows of <c>urlencoded</c> and <c>formdata</c>: a list of rows, or the text of an encoded form.</summary>
internal static class FormReader
{
    public static EquatableArray<FormFieldNode> Read(ObjectView body, string mode) => body.Member(mode) switch
    {
        SyntaxArray => [.. body.Objects(mode).Select(row => ReadRow(row, mode))],
        SyntaxObject table => [.. TableReader.Members(table).Select(Text)],
        { } form when form.AsText() is { Length: > 0 } text => [.. TableReader.Pairs(text, form.Place).Select(Text)],
        _ => [],
    };

    private static FormFieldNode ReadRow(ObjectView row, string mode) => new(
        // A JavaScript null as the name of an encoded field is sent by its name.
        row.TextOrNull("key") ?? (mode == "urlencoded" && row.IsNull("key") ? "null" : ""),
        ReadValue(row),
        row.Description(),
        row.Flag("disabled"),
        row.TextOrNull("contentType") is { Length: > 0 } contentType ? contentType : null,
        row.TextOrNull("fileName"),
        row.TextOrNull("type") == "file" ? FileSourceReader.Read(row, "value") : null,
        row.Place);

    private static FormFieldNode Text(FieldNode field) =>
        new(field.Key, field.Value ?? "", field.Description, field.Disabled, null, null, null, field.Place);

    private static string ReadValue(ObjectView row) => row.Member("value") is { } value ? value.AsText() ?? value.ToJson() : "";
}
