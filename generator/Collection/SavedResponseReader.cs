using Newtonsoft.Json.Linq;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection;

internal static class SavedResponseReader
{
    public static SavedResponseNode Read(JsonView response) => new(
        response.Text("name") ?? "",
        ReadCode(response),
        ReadHeader(response, "Content-Type").FirstOrDefault(),
        ReadHeader(response, "Link").ToArray() is { Length: > 0 } links ? string.Join(", ", links) : null,
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
    private static IEnumerable<string> ReadHeader(JsonView response, string name) => response.Member("header") switch
    {
        JArray rows => rows.OfType<JObject>().Where(row => Is(name, (row["key"] as JValue)?.Value)).Select(row => (row["value"] as JValue)?.Value).OfType<string>(),
        JValue { Value: string lines } => lines.Split('\n').Select(line => line.Split([':'], 2)).Where(parts => parts.Length == 2 && Is(name, parts[0])).Select(parts => parts[1].Trim()),
        _ => [],
    };

    private static bool Is(string name, object? key) => key is string text && string.Equals(text.Trim(), name, StringComparison.OrdinalIgnoreCase);
}
