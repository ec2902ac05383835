using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ZoomGen.Generator.Collection.Tables;

/// <summary>The rows of <c>urlencoded</c> and <c>formdata</c>: a list of rows, or the text of an encoded form.</summary>
internal static class FormReader
{
    public static IReadOnlyList<FormFieldNode> Read(JsonView body, string mode) => body.Member(mode) switch
    {
        JArray => [.. body.Objects(mode).Select(row => ReadRow(row, mode))],
        JObject table => [.. TableReader.Members(table).Select(Text)],
        { } token when JsonView.TextOf(token) is { Length: > 0 } text => [.. TableReader.Pairs(text, JsonView.PlaceOf(token)).Select(Text)],
        _ => [],
    };

    private static FormFieldNode ReadRow(JsonView row, string mode) => new(
        // A JavaScript null as the name of an encoded field is sent by its name.
        row.TextOrNull("key") ?? (mode == "urlencoded" && row.IsNull("key") ? "null" : ""),
        Value(row.Member("value")),
        row.Description(),
        row.Flag("disabled"),
        row.TextOrNull("contentType") is { Length: > 0 } contentType ? contentType : null,
        row.TextOrNull("fileName"),
        row.TextOrNull("type") == "file" ? FileSourceReader.Read(row, row.TextOrNull("value")) : null,
        row.Place);

    private static FormFieldNode Text(FieldNode field) =>
        new(field.Key, field.Value ?? "", field.Description, field.Disabled, null, null, null, field.Place);

    private static string Value(JToken? value) => value switch
    {
        null => "",
        JContainer json => json.ToString(Formatting.None),
        _ => JsonView.TextOf(value) ?? "",
    };
}
