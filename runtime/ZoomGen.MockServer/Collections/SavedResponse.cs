using System.Globalization;
using System.Text.Json;

namespace ZoomGen.MockServer.Collections;

/// <summary>A saved response (Postman: example) of a request.</summary>
internal sealed record SavedResponse(string Id, string Name, int Code, IReadOnlyList<Row> Headers, string Body)
{
    /// <summary>Null for what cannot be sent: like Postman, the server leaves out an example of the wrong format.</summary>
    public static SavedResponse? Read(JsonElement response)
    {
        if (response.ValueKind is not JsonValueKind.Object || ReadCode(response.Member("code")) is not { } code)
            return null;

        var body = ReadBody(response.Member("body"));
        return new SavedResponse(
            response.TextMember("id") ?? response.TextMember("_postman_id") ?? "",
            response.TextMember("name") ?? "",
            code,
            ReadHeaders(response, body),
            body);
    }

    // A status below 200 is no final answer, and the status line has room for three digits.
    private static int? ReadCode(JsonElement? code) =>
        code is null ? 200
        : !int.TryParse(code.Value.Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? null
        : number is >= 200 and <= 999 ? number
        : null;

    private static string ReadBody(JsonElement? body) => body is null ? "" : body.Value.Text() ?? body.Value.GetRawText();

    // Examples written by hand have no headers; Postman keeps what was chosen as their language.
    private static List<Row> ReadHeaders(JsonElement response, string body)
    {
        var headers = Row.ReadHeaders(response.Member("header")).ToList();
        var hasType = headers.Exists(header => header.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase));
        if (!hasType && body.Length > 0 && TypeOf(response.TextMember("_postman_previewlanguage")) is { } type)
            headers.Add(new Row("Content-Type", type, ""));
        return headers;
    }

    private static string? TypeOf(string? language) => language?.ToLowerInvariant() switch
    {
        "json" => "application/json",
        "xml" => "application/xml",
        "html" => "text/html",
        "text" or "plain" => "text/plain",
        _ => null,
    };
}
