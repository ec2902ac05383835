using System.Globalization;
using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Collection.Tables;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Items;

internal static class SavedResponseReader
{
    public static SavedResponseNode Read(ObjectView response) => new(
        response.Text("name") ?? "",
        ReadCode(response),
        response.TextOrNull("_postman_previewlanguage"),
        ReadBody(response),
        response.Place)
    {
        Id = response.TextOrNull("id") ?? response.TextOrNull("_postman_id"),
        HasCode = CodeMember(response) is not null,
        Headers = HeaderReader.Read(response),
    };

    private static int? ReadCode(ObjectView response)
    {
        if (CodeMember(response) is not { } code)
            return ParseCode(response.TextOrNull("status")) ?? LeadingCode(response.TextOrNull("name") ?? "");
        if (ParseCode(code.AsText()) is { } status)
            return status;
        response.Bag.Report(Descriptors.WrongShape, code.Place, "'code'", "an HTTP status code");
        return null;
    }

    // OpenAPI's word for all statuses that an operation does not list.
    private static SyntaxNode? CodeMember(ObjectView response) =>
        response.Member("code") is { } code && code.AsText() != "default" ? code : null;

    private static int? ParseCode(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var status) && status is >= 100 and <= 999 ? status : null;

    // `404 - No such user`. Other numbers at the start of a name are not status codes.
    private static int? LeadingCode(string name) =>
        name.Length >= 3 && (name.Length == 3 || !char.IsLetterOrDigit(name[3])) && ParseCode(name.Substring(0, 3)) is { } status and < 600
            ? status
            : null;

    // If the body is JSON instead of a string, its text is used, as in the body of a request.
    private static string? ReadBody(ObjectView response) => response.Member("body") is { } body ? body.AsText() ?? body.ToJson() : null;
}
