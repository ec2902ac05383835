using Newtonsoft.Json.Linq;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection;

internal static class SavedResponseReader
{
    private const string ContentType = "Content-Type";

    public static SavedResponseNode Read(JsonView response) => new(
        response.Text("name") ?? "",
        ReadCode(response),
        ReadContentType(response),
        response.TextOrNull("_postman_previewlanguage"),
        response.TextOrNull("body"),
        response.Place);

    private static int? ReadCode(JsonView response)
    {
        if (response.Member("code") is not { } code)
            return null;
        if (code is JValue { Value: long and >= 100 and <= 999 and var status })
            return (int)status;
        response.Bag.Report(Descriptors.WrongShape, JsonView.PlaceOf(code), "'code'", "an HTTP status code");
        return null;
    }

    // A list of rows, or the lines of the header as text.
    private static string? ReadContentType(JsonView response) => response.Member("header") switch
    {
        JArray rows => rows.OfType<JObject>().Where(row => IsContentType((row["key"] as JValue)?.Value)).Select(row => (row["value"] as JValue)?.Value as string).FirstOrDefault(),
        JValue { Value: string lines } => lines.Split('\n').Select(line => line.Split([':'], 2)).Where(parts => parts.Length == 2 && IsContentType(parts[0])).Select(parts => parts[1].Trim()).FirstOrDefault(),
        _ => null,
    };

    private static bool IsContentType(object? name) => name is string text && string.Equals(text.Trim(), ContentType, StringComparison.OrdinalIgnoreCase);
}
