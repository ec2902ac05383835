using System.Globalization;
using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Collection.Tables;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Items;

internal static class SavedResponseReader
{
    private const string Code = "code";

    public static SavedResponseNode Read(ObjectView response) => new(
        response.Text("name") ?? "",
        ReadCode(response),
        response.TextOrNull("_postman_previewlanguage"),
        ReadBody(response),
        response.Place)
    {
        Id = response.TextOrNull("id") ?? response.TextOrNull("_postman_id"),
        HasCode = CodeMember(response, Code) is not null,
        Headers = HeaderReader.Read(response),
    };

    /// <summary>The status code in a member. Anything else in it is reported.</summary>
    public static int? ReadCode(ObjectView response, string name)
    {
        if (CodeMember(response, name) is not { } code)
            return null;
        if (ParseCode(code.AsText()) is { } status)
            return status;
        response.Bag.Report(Descriptors.WrongShape, code.Place, $"'{name}'", "an HTTP status code");
        return null;
    }

    private static int? ReadCode(ObjectView response) => CodeMember(response, Code) is null
        ? ParseCode(response.TextOrNull("status")) ?? LeadingCode(response.TextOrNull("name") ?? "")
        : ReadCode(response, Code);

    // OpenAPI's word for all statuses that an operation does not list.
    private static SyntaxNode? CodeMember(ObjectView response, string name) =>
        response.Member(name) is { } code && code.AsText() != "default" ? code : null;

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
